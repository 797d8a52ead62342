package org.eigenlens.widget.work;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads for all long work: half of the processors, so that the other half answers hands. */
final class Workers {

    private static final long IDLE_SECONDS = 10;

    static final Executor ALL = started(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    private Workers() {}

    private static Executor started(int threads) {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "long-work");
                    thread.setDaemon(true);
                    thread.setPriority(Thread.MIN_PRIORITY);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }
}
