package org.eigenlens.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eigenlens.bench.DraggedPage.Drags;
import org.eigenlens.bench.DraggedPage.Moves;
import org.eigenlens.process.FreePort;
import org.eigenlens.widget.Widget;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * From the hand to the picture, in a real browser: 200 single moves, then drags at 60 Hz, for each widget that has something to
 * drag; with a round trip of 50 and 100 ms put between; and beside the same page computing in the browser alone.
 *
 * <p>A picture has <em>changed</em> when the page's elements have, and is <em>painted</em> with the frame that shows them.
 */
class DragBench {

    private static final int MOVES = 200;
    private static final int MOVES_BEFORE = 200;
    private static final int MOVES_OVER_A_LINK = 50;
    private static final List<Integer> ROUND_TRIPS = List.of(50, 100);
    private static final double FRAME = 1000 / 60.0;

    /** Pictures a second that a drag shows at least, by the milliseconds of a round trip that are put between. */
    private static final double[] LEAST_PICTURES = {55, 50, 40};

    /** The widgets that were named on the command line; all of them if none was. */
    private static final List<String> OF = Stream.of(
                    System.getProperty("bench.of", "").split(" "))
            .filter(name -> !name.isBlank())
            .toList();

    /** The one widget for which {@code floor.js} can compute. */
    private static final String WITH_FLOOR = "linear-map";

    /** The widget with a chart, and how long it may take. */
    private static final String WITH_CHART = "characteristic-polynomial";

    private static final double MOST_WITH_CHART = 25;

    private final Figures figures = new Figures("drag");
    private final int debuggerPort;

    DragBench() throws IOException {
        debuggerPort = FreePort.find();
    }

    @Test
    void drag() throws Exception {
        try (Server server = Server.start();
                Playwright playwright = Playwright.create();
                Browser browser = Chromium.launch(playwright, "--remote-debugging-port=" + debuggerPort)) {
            for (String widget : widgets()) {
                measure(browser, server, widget);
            }
        }
        figures.write();
        assertThat(figures.get((OF.isEmpty() ? WITH_FLOOR : OF.getFirst()) + ": moves measured"))
                .isGreaterThanOrEqualTo(MOVES);
    }

    private static List<String> widgets() {
        try (var context = new AnnotationConfigApplicationContext("org.eigenlens.widgets")) {
            return context.getBeansOfType(Widget.class).values().stream()
                    .<String>map(Widget::name)
                    .filter(name -> OF.isEmpty() || OF.contains(name))
                    .sorted()
                    .toList();
        }
    }

    private void measure(Browser browser, Server server, String widget) throws Exception {
        Optional<DraggedPage> opened = DraggedPage.open(browser, server.port(), widget, false);
        if (opened.isEmpty()) {
            System.out.println(widget + " has nothing to drag.");
            return;
        }
        try (DraggedPage page = opened.get()) {
            figures.put(widget + ": bytes on first load (kB)", page.bytesLoaded() / 1000.0);
            page.moves(MOVES_BEFORE);
            double before = server.cpuMilliseconds();
            Moves moves = page.moves(MOVES);
            figures.put(widget + ": server CPU per move (ms)", (server.cpuMilliseconds() - before) / MOVES);
            report(widget, moves);
            report(widget, page.drags(debuggerPort), LEAST_PICTURES[0], 2 * FRAME);
        }
        if (widget.equals(WITH_CHART)) {
            figures.atMost(widget + ": input to changed picture p95 (ms)", MOST_WITH_CHART);
        }
        if (widget.equals(WITH_FLOOR)) {
            floor(browser, server, widget);
        }
        for (int i = 0; i < ROUND_TRIPS.size(); i++) {
            overALink(browser, server, widget, ROUND_TRIPS.get(i), LEAST_PICTURES[i + 1]);
        }
    }

    private void overALink(Browser browser, Server server, String widget, int roundTrip, double leastPictures)
            throws Exception {
        try (DelayLink link = new DelayLink(server.port(), roundTrip);
                DraggedPage page =
                        DraggedPage.open(browser, link.port(), widget, false).orElseThrow()) {
            String name = widget + " with " + roundTrip + " ms between";
            report(name, page.moves(MOVES_OVER_A_LINK));
            report(name, page.drags(debuggerPort), leastPictures, roundTrip + 3 * FRAME);
        }
    }

    private void floor(Browser browser, Server server, String widget) throws Exception {
        try (DraggedPage page =
                DraggedPage.open(browser, server.port(), widget, true).orElseThrow()) {
            String alone = widget + " in the browser alone";
            page.moves(MOVES_BEFORE);
            report(alone, page.moves(MOVES));
            report(alone, page.drags(debuggerPort), 0, Double.POSITIVE_INFINITY);
            for (String picture : List.of("changed", "painted")) {
                for (int p : List.of(50, 95)) {
                    compare(widget, alone, "input to %s picture p%d".formatted(picture, p));
                }
            }
            figures.atMost(widget + ": input to painted picture p95 above the browser alone (ms)", 17);
        }
    }

    private void compare(String widget, String alone, String figure) {
        double ours = figures.get(widget + ": " + figure + " (ms)");
        double floor = figures.get(alone + ": " + figure + " (ms)");
        figures.put(widget + ": " + figure + " above the browser alone (ms)", ours - floor);
        figures.put(widget + ": " + figure + " by that of the browser alone (ratio)", ours / floor);
    }

    private void report(String name, Moves moves) {
        figures.put(name + ": moves measured", moves.changed().size());
        report(name + ": input to changed picture", moves.changed());
        report(name + ": input to painted picture", moves.painted());
    }

    private void report(String name, Sample sample) {
        figures.put(name + " p50 (ms)", sample.percentile(50));
        figures.put(name + " p95 (ms)", sample.percentile(95));
        figures.put(name + " max (ms)", sample.max());
    }

    private void report(String name, Drags drags, double leastPictures, double mostSettled) {
        figures.put(name + ": states a second in a 60 Hz drag", drags.statesPerSecond());
        figures.put(name + ": pictures a second in a 60 Hz drag", drags.picturesPerSecond());
        figures.put(name + ": settled after release p50 (ms)", drags.settled().percentile(50));
        figures.put(name + ": settled after release max (ms)", drags.settled().max());
        if (leastPictures > 0) {
            figures.atLeast(name + ": pictures a second in a 60 Hz drag", leastPictures);
            figures.atMost(name + ": settled after release p50 (ms)", mostSettled);
        }
    }
}
