package org.eigenlens.widget.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import org.eigenlens.widget.work.WorkStatus.Done;
import org.eigenlens.widget.work.WorkStatus.Failed;
import org.eigenlens.widget.work.WorkStatus.Reason;
import org.eigenlens.widget.work.WorkStatus.Underway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The values of a pure function that takes seconds: each is computed once for all who ask, and kept.
 *
 * <p>Nobody is made to wait. Who asks for a value that is not there starts its computation on a thread of ours, hears how far it is, and asks again; who has not
 * asked for a while has lost interest, and what nobody is interested in is given up. How many computations wait, how many of them for one visitor, and
 * how long one may take is bounded.
 *
 * @param <K> what the function is of: immutable, with {@code equals}
 * @param <V> its value: immutable, and small enough to keep {@value #KEPT} of them
 */
public final class LongWork<K, V> {

    private static final int KEPT = 256;
    private static final Duration FAILURE_KEPT = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);

    private final BiFunction<K, Course, V> function;
    private final Limits limits;
    private final Executor workers;
    private final LongSupplier clock;
    private final Cache<K, WorkStatus<V>> values;
    private final Cache<K, WorkStatus<V>> failures;
    private final Map<K, Job> jobs = new LinkedHashMap<>();

    /** The values of a function, which calls its course as it goes. */
    public LongWork(BiFunction<K, Course, V> function) {
        this(function, Limits.USUAL, Workers.ALL, System::nanoTime);
    }

    LongWork(BiFunction<K, Course, V> function, Limits limits, Executor workers, LongSupplier clock) {
        this.function = function;
        this.limits = limits;
        this.workers = workers;
        this.clock = clock;
        this.values = Caffeine.newBuilder().maximumSize(KEPT).build();
        this.failures = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(FAILURE_KEPT)
                .ticker(clock::getAsLong)
                .build();
    }

    /** The value, or how far its computation is; never waits. */
    public WorkStatus<V> of(K key) {
        @Nullable WorkStatus<V> known = known(key);
        return known != null ? known : ask(key, Visitor.current());
    }

    private @Nullable WorkStatus<V> known(K key) {
        @Nullable WorkStatus<V> value = values.getIfPresent(key);
        return value != null ? value : failures.getIfPresent(key);
    }

    private synchronized WorkStatus<V> ask(K key, String visitor) {
        @Nullable WorkStatus<V> meanwhile = known(key);
        if (meanwhile != null) {
            return meanwhile;
        }
        long now = clock.getAsLong();
        @Nullable Job job = jobs.get(key);
        if (job == null) {
            if (jobs.size() >= limits.waiting()) {
                return new Underway<>(0);
            }
            job = new Job(key);
            jobs.put(key, job);
            workers.execute(job);
        }
        job.askers.put(visitor, now);
        keepTheNewestOf(visitor);
        return new Underway<>(job.share);
    }

    private void keepTheNewestOf(String visitor) {
        while (jobs.values().stream()
                        .filter(job -> job.askers.containsKey(visitor))
                        .count()
                > limits.perVisitor()) {
            jobs.values().stream()
                    .filter(job -> job.askers.containsKey(visitor))
                    .min((one, other) -> Long.compare(one.asked(visitor), other.asked(visitor)))
                    .ifPresent(oldest -> oldest.askers.remove(visitor));
        }
    }

    private synchronized boolean isWanted(Job job) {
        long since = clock.getAsLong() - limits.lease().toNanos();
        return job.askers.values().stream().anyMatch(asked -> asked >= since);
    }

    /** What was found is there before the job is gone, so that nobody starts it again between the two. */
    private synchronized void end(Job job, @Nullable WorkStatus<V> found) {
        if (found instanceof Done) {
            values.put(job.key, found);
        } else if (found != null) {
            failures.put(job.key, found);
        }
        jobs.remove(job.key);
    }

    /** One computation, for all who have asked for it. */
    private final class Job implements Runnable {

        private final K key;
        /** When each visitor has asked for it last. */
        private final Map<String, Long> askers = new LinkedHashMap<>();

        private volatile double share;

        Job(K key) {
            this.key = key;
        }

        long asked(String visitor) {
            return askers.getOrDefault(visitor, Long.MIN_VALUE);
        }

        @Override
        public void run() {
            @Nullable WorkStatus<V> found = null;
            try {
                found = compute(clock.getAsLong());
            } finally {
                end(this, found);
            }
        }

        private @Nullable WorkStatus<V> compute(long start) {
            try {
                stopUnlessWanted(start);
                return new Done<>(function.apply(key, reached -> {
                    share = reached;
                    stopUnlessWanted(start);
                }));
            } catch (Stopped stopped) {
                return stopped.isLate ? new Failed<>(Reason.TOO_LONG) : null;
            } catch (RuntimeException broken) {
                LOG.error("A long computation broke", broken);
                return new Failed<>(Reason.BROKEN);
            }
        }

        private void stopUnlessWanted(long start) {
            if (!isWanted(this)) {
                throw new Stopped(false);
            }
            if (clock.getAsLong() - start > limits.longest().toNanos()) {
                throw new Stopped(true);
            }
        }
    }

    /** Ends a computation from within. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean isLate;

        Stopped(boolean isLate) {
            super(null, null, false, false);
            this.isLate = isLate;
        }
    }
}
