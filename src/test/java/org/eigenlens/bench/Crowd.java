package org.eigenlens.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The students of a bench: each does its own as people do, one soon after the other, and none waits for another. */
final class Crowd implements AutoCloseable {

    /** What one of them does. */
    interface Deed {
        void of(Attendee one) throws Exception;
    }

    private final List<Attendee> all;
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());

    Crowd(HttpClient http, int port, String code, int size) {
        all = IntStream.range(0, size)
                .mapToObj(i -> new Attendee(http, port, code))
                .toList();
    }

    List<Attendee> all() {
        return all;
    }

    /** What went wrong so far. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /**
     * Lets each do something, and measures how long it takes for each.
     *
     * @param aSecond how many begin in one second
     */
    Sample each(String what, int aSecond, Deed deed) throws InterruptedException {
        List<Double> times = Collections.synchronizedList(new ArrayList<>());
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < all.size(); i++) {
                long due = begin + TimeUnit.SECONDS.toNanos(i) / aSecond;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                Attendee one = all.get(i);
                threads.execute(() -> measure(what, one, deed, times));
            }
        }
        return new Sample(List.copyOf(times));
    }

    private void measure(String what, Attendee one, Deed deed, List<Double> times) {
        long begin = System.nanoTime();
        try {
            deed.of(one);
            times.add((System.nanoTime() - begin) / 1e6);
        } catch (Exception failure) {
            errors.add(what + ": " + failure);
        }
    }

    @Override
    public void close() {
        all.forEach(Attendee::close);
    }
}
