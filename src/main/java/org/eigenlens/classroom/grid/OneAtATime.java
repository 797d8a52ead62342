package org.eigenlens.classroom.grid;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs tasks that look at the newest state of something: for each thing one after another, and while one waits no second one need wait.
 *
 * @param <K> what the tasks are about
 */
final class OneAtATime<K> {

    private static final Logger LOG = LoggerFactory.getLogger(OneAtATime.class);

    private final Executor threads;
    private final Set<K> waiting = ConcurrentHashMap.newKeySet();
    private final Set<K> running = ConcurrentHashMap.newKeySet();

    OneAtATime(Executor threads) {
        this.threads = threads;
    }

    /** Runs a task about something as soon as the one before has ended; a task that waits already stands for it. */
    void run(K about, Runnable task) {
        waiting.add(about);
        if (running.add(about)) {
            threads.execute(() -> work(about, task));
        }
    }

    private void work(K about, Runnable task) {
        while (true) {
            while (waiting.remove(about)) {
                try {
                    task.run();
                } catch (RuntimeException failure) {
                    LOG.error("What was to be told of {} is not told", about, failure);
                }
            }
            running.remove(about);
            // Somebody may have come between the last look and now.
            if (!waiting.contains(about) || !running.add(about)) {
                return;
            }
        }
    }
}
