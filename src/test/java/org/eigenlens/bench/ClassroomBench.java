package org.eigenlens.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A lecture before 200 and before 500 students, each on a page of their own over the real protocol: they join, look on while the lecturer drags, vote,
 * and come back. The server runs in a process of its own; the students share the machine with it.
 */
class ClassroomBench {

    private static final List<Integer> SIZES = sizes();

    /** So many join in one second: a full hall in twenty. */
    private static final int JOINS_A_SECOND = 25;

    /** So many come back in one second: when a network is there again, all of them try at once. */
    private static final int RETURNS_A_SECOND = 50;

    /** So many vote in one second: a class that has been told to send now. */
    private static final int VOTES_A_SECOND = 100;

    /** A lecturer drags so many states in a second, for so many seconds. */
    private static final int STATES_A_SECOND = 20;

    private static final int SECONDS = 30;

    /** What a peer says of its own on its own machine: within how many milliseconds 95 of 100 votes were acknowledged. */
    private static final double BAR_OF_200 = 153;

    private static final double BAR_OF_600 = 788;

    /** Of these there may be none. */
    private static final List<String> NONE =
            List.of("errors", "members without the last dragged state", "dragged states that came after a newer one");

    private final Figures figures = new Figures("classroom");

    private static List<Integer> sizes() {
        String of = System.getProperty("bench.of", "").strip();
        return of.isEmpty()
                ? List.of(200, 500)
                : Arrays.stream(of.split(" ")).map(Integer::valueOf).toList();
    }

    @Test
    void classroom() throws Exception {
        HttpClient http = client();
        try (Server server = Server.start();
                // A connection that only one side has closed must not keep the bench from its end.
                AutoCloseable connections = http::shutdownNow;
                Chair chair = Chair.take(http, server)) {
            warmUp(http, server, chair);
            for (int size : SIZES) {
                try (Chair room = chair.next()) {
                    measure(http, server, room, size);
                }
            }
        }
        figures.write();
        for (int size : SIZES) {
            for (String figure : NONE) {
                assertThat(figures.get(size + " members: " + figure))
                        .as(figure + " among " + size)
                        .isZero();
            }
        }
    }

    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** A first small class, so that what is measured is no longer being compiled. */
    private static void warmUp(HttpClient http, Server server, Chair chair) throws Exception {
        try (Chair room = chair.next();
                Crowd crowd = new Crowd(http, server.port(), room.code(), 20)) {
            crowd.each("joining", JOINS_A_SECOND, Attendee::join);
            vote(room, crowd);
            crowd.each("coming back", RETURNS_A_SECOND, Attendee::comeBack);
            crowd.each("leaving", RETURNS_A_SECOND, one -> one.page().leave());
            assertThat(crowd.errors()).isEmpty();
        }
    }

    private void measure(HttpClient http, Server server, Chair room, int size) throws Exception {
        String name = size + " members: ";
        double before = server.heapMegabytes();
        try (Crowd crowd = new Crowd(http, server.port(), room.code(), size)) {
            double cpu = server.cpuMilliseconds();
            Sample joins = crowd.each("joining", JOINS_A_SECOND, Attendee::join);
            figures.put(name + "joined", joins.size());
            report(name + "joining, from the address to the first picture", joins);
            figures.put(name + "server CPU per join (ms)", (server.cpuMilliseconds() - cpu) / size);
            figures.put(name + "heap per member (kB)", (server.heapMegabytes() - before) * 1024 / size);
            figures.put(name + "threads of the server", server.threads());

            drag(server, room, crowd, name);

            cpu = server.cpuMilliseconds();
            Sample votes = vote(room, crowd);
            figures.put(name + "votes acknowledged", votes.size());
            report(name + "vote, from the button to the word that it is sent", votes);
            figures.put(name + "server CPU per vote (ms)", (server.cpuMilliseconds() - cpu) / size);
            figures.atMost(
                    name + "vote, from the button to the word that it is sent p95 (ms)",
                    size <= 200 ? BAR_OF_200 : BAR_OF_600);

            Sample returns = crowd.each("coming back", RETURNS_A_SECOND, Attendee::comeBack);
            figures.put(name + "came back", returns.size());
            report(name + "coming back, from the address to the first picture", returns);

            crowd.each("leaving", RETURNS_A_SECOND, one -> one.page().leave());
            crowd.errors().stream().limit(10).forEach(System.out::println);
            figures.put(name + "errors", crowd.errors().size());
            figures.put(name + "errors in the log of the server", server.errors());
        }
    }

    private void drag(Server server, Chair room, Crowd crowd, String name) throws Exception {
        Drag drag = new Drag(STATES_A_SECOND * SECONDS);
        List<Watching> watching = Collections.synchronizedList(new ArrayList<>());
        crowd.each("beginning to watch", JOINS_A_SECOND * 4, one -> watching.add(one.watch(drag)));
        double cpu = server.cpuMilliseconds();
        long begin = System.nanoTime();
        room.drag(drag, STATES_A_SECOND);
        double seconds = (System.nanoTime() - begin) / 1e9;
        awaitLast(watching, drag);
        figures.put(
                name + "server CPU while the lecturer drags (% of a core)",
                (server.cpuMilliseconds() - cpu) / seconds / 10);
        report(name, watching, drag, seconds);
    }

    private void report(String name, List<Watching> watching, Drag drag, double seconds) {
        Sample seen = new Sample(
                watching.stream().flatMap(one -> one.delays().stream()).toList());
        report(name + "a dragged state, from the lecturer's message to a member's", seen);
        double all = (double) drag.states() * watching.size();
        figures.put(name + "dragged states skipped (%)", 100 * (1 - seen.size() / all));
        figures.put(name + "dragged states a second and member", seen.size() / seconds / watching.size());
        long characters = watching.stream().mapToLong(Watching::characters).sum();
        figures.put(name + "characters of a dragged state", characters / (double) seen.size());
        long whole =
                watching.stream().filter(one -> one.last() == drag.states() - 1).count();
        figures.put(name + "members without the last dragged state", watching.size() - whole);
        figures.put(
                name + "dragged states that came after a newer one",
                watching.stream().mapToInt(Watching::stale).sum());
    }

    /** The newest state always arrives, sooner or later. */
    private static void awaitLast(List<Watching> watching, Drag drag) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (watching.stream().anyMatch(one -> one.last() < drag.states() - 1) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static Sample vote(Chair room, Crowd crowd) throws Exception {
        room.ask();
        crowd.each("seeing the question", 1_000, Attendee::awaitQuestion);
        Sample votes = crowd.each("voting", VOTES_A_SECOND, one -> one.vote("7"));
        room.endQuestion();
        return votes;
    }

    private void report(String name, Sample sample) {
        figures.put(name + " p50 (ms)", sample.percentile(50));
        figures.put(name + " p95 (ms)", sample.percentile(95));
        figures.put(name + " max (ms)", sample.max());
    }
}
