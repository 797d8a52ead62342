package org.eigenlens.classroom.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * Carries what changes in rooms to the pages: a thread for each page that is being told something, and none for those that are not. Threads cost nothing while they wait.
 */
@Component
class Delivery implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Runs a task at once, on a thread of its own; not when the application ends, since there are no pages any more then. */
    void carry(Runnable task) {
        if (!threads.isShutdown()) {
            threads.execute(task);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
