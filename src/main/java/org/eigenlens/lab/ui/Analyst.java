package org.eigenlens.lab.ui;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eigenlens.lab.ui.report.Report;
import org.eigenlens.widget.Words;
import org.springframework.stereotype.Component;

/** Computes reports on threads of its own, so that a hard matrix of one visitor holds up nobody's page. */
@Component
class Analyst {

    private static final int THREADS = 2;
    private static final int MOST_WAITING = 64;

    private final ExecutorService threads = new ThreadPoolExecutor(
            THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                Thread thread = new Thread(task, "lab");
                thread.setDaemon(true);
                return thread;
            });

    /**
     * The report of a matrix, when it is there. It fails with a {@link CancellationException} if it is not wanted any more when its turn comes, and
     * with a {@link RejectedExecutionException} if too many others wait.
     */
    CompletableFuture<Report> report(LabState state, Words words, BooleanSupplier wanted) {
        try {
            return CompletableFuture.supplyAsync(
                    () -> {
                        if (!wanted.getAsBoolean()) {
                            throw new CancellationException();
                        }
                        return Report.of(state.matrix(), state.exponent(), words);
                    },
                    threads);
        } catch (RejectedExecutionException busy) {
            return CompletableFuture.failedFuture(busy);
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
