package org.eigenlens.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A lecture that goes on and on: a hundred students watch a hand, vote, and come back, round after round, for ten minutes or as many as are named. What
 * is left on the heap and how many threads there are is asked at minute two, when everything has been done several times, and at the end.
 */
class SoakBench {

    private static final int MEMBERS = 100;
    private static final int A_SECOND = 50;
    private static final int STATES_A_SECOND = 20;
    private static final int STATES = 100;

    private static final double MINUTES = minutes();

    /** When the first look is taken, in minutes: at two, or in a short run at a fifth of it. */
    private static final double FIRST_LOOK = Math.min(2, MINUTES / 5);

    /** What a peer says of its own: in half an hour its heap grew by so many megabytes. */
    private static final double BAR = 26;

    private final Figures figures = new Figures("soak");

    private static double minutes() {
        String of = System.getProperty("bench.of", "").strip();
        return of.isEmpty() ? 10 : Double.parseDouble(of);
    }

    @Test
    void soak() throws Exception {
        HttpClient http = ClassroomBench.client();
        try (Server server = Server.start();
                // A connection that only one side has closed must not keep the bench from its end.
                AutoCloseable connections = http::shutdownNow;
                Chair chair = Chair.take(http, server);
                Crowd crowd = new Crowd(http, server.port(), chair.code(), MEMBERS)) {
            long begin = System.nanoTime();
            crowd.each("joining", A_SECOND / 2, Attendee::join);
            int rounds = 0;
            int before = 0;
            for (; minutesSince(begin) < MINUTES; rounds++) {
                round(chair, crowd);
                if (before == 0 && minutesSince(begin) >= FIRST_LOOK) {
                    before = rounds + 1;
                    look(server, "at the first look");
                }
            }
            look(server, "at the end");
            figures.put("members", MEMBERS);
            figures.put("minutes between the looks", minutesSince(begin) - FIRST_LOOK);
            figures.put("rounds before the first look", before);
            figures.put("rounds", rounds);
            compare();
            crowd.errors().stream().limit(10).forEach(System.out::println);
            figures.put("errors", crowd.errors().size());
            figures.put("errors in the log of the server", server.errors());
        }
        figures.write();
        assertThat(figures.get("errors")).isZero();
    }

    private static double minutesSince(long begin) {
        return (System.nanoTime() - begin) / 1e9 / Duration.ofMinutes(1).toSeconds();
    }

    /** All that happens in a lecture, once: a drag, a vote, and everybody's page loaded anew. */
    private static void round(Chair chair, Crowd crowd) throws Exception {
        Drag drag = new Drag(STATES);
        List<Watching> watching = Collections.synchronizedList(new ArrayList<>());
        crowd.each("beginning to watch", 2 * A_SECOND, one -> watching.add(one.watch(drag)));
        chair.drag(drag, STATES_A_SECOND);
        chair.ask();
        crowd.each("seeing the question", 1_000, Attendee::awaitQuestion);
        crowd.each("voting", A_SECOND, one -> one.vote("7"));
        chair.endQuestion();
        crowd.each("coming back", A_SECOND, Attendee::comeBack);
        TimeUnit.SECONDS.sleep(1);
    }

    private void look(Server server, String when) throws Exception {
        figures.put("heap after a collection, " + when + " (MB)", server.heapMegabytes());
        figures.put("threads of the server, " + when, server.threads());
    }

    private void compare() {
        String heap = "heap after a collection, %s (MB)";
        String grown = "heap grown between the looks (MB)";
        figures.put(
                grown, figures.get(heap.formatted("at the end")) - figures.get(heap.formatted("at the first look")));
        figures.atMost(grown, BAR);
    }
}
