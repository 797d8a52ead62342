package org.eigenlens.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * From the hand to the picture, in a real browser: 200 single moves, then a drag at 60 Hz, for each widget; beside the same page
 * computing in the browser alone, and with a round trip of 50 and 100 ms put between.
 */
class DragBench {

    private static final List<String> WIDGETS = List.of("linear-map", "characteristic-polynomial");
    private static final List<Integer> ROUND_TRIPS = List.of(50, 100);

    private final Figures figures = new Figures("drag");

    @Test
    void drag() throws Exception {
        try (Server server = Server.start();
                Playwright playwright = Playwright.create();
                Browser browser = playwright.chromium().launch(options())) {
            for (String widget : WIDGETS) {
                measure(browser, server, widget);
            }
        }
        figures.write();
        assertThat(figures.get("linear-map: moves measured")).isGreaterThan(0);
    }

    private void measure(Browser browser, Server server, String widget) throws Exception {
        try (DraggedPage page = DraggedPage.open(browser, server.port(), widget, false)) {
            figures.put(widget + ": bytes on first load (kB)", page.bytesLoaded() / 1000.0);
            double before = server.cpuMilliseconds();
            Sample single = page.singleMoves(200);
            figures.put(widget + ": moves measured", single.milliseconds().size());
            figures.put(
                    widget + ": server CPU per move (ms)",
                    (server.cpuMilliseconds() - before) / single.milliseconds().size());
            report(widget, page, single);
        }
        if (widget.equals("linear-map")) {
            floor(browser, server, widget);
        }
        for (int roundTrip : ROUND_TRIPS) {
            try (DelayLink link = new DelayLink(server.port(), roundTrip);
                    DraggedPage page = DraggedPage.open(browser, link.port(), widget, false)) {
                report(widget + " with " + roundTrip + " ms between", page, page.singleMoves(50));
            }
        }
    }

    private void floor(Browser browser, Server server, String widget) {
        try (DraggedPage page = DraggedPage.open(browser, server.port(), widget, true)) {
            String alone = widget + " in the browser alone";
            report(alone, page, page.singleMoves(200));
            for (String figure : List.of("input to picture p50 (ms)", "input to picture p95 (ms)")) {
                double ours = figures.get(widget + ": " + figure);
                double floor = figures.get(alone + ": " + figure);
                figures.put(widget + ": " + figure.replace("(ms)", "above the browser alone (ms)"), ours - floor);
                figures.put(widget + ": " + figure.replace("(ms)", "as ratio"), ours / floor);
            }
        }
    }

    private void report(String name, DraggedPage page, Sample single) {
        figures.put(name + ": input to picture p50 (ms)", single.percentile(50));
        figures.put(name + ": input to picture p95 (ms)", single.percentile(95));
        figures.put(name + ": input to picture max (ms)", single.max());
        DraggedPage.Drag drag = page.dragAtSixtyHertz(180);
        figures.put(name + ": pictures a second in a 60 Hz drag", drag.picturesPerSecond());
        figures.put(name + ": settled after release (ms)", drag.settledMilliseconds());
    }

    private static LaunchOptions options() {
        LaunchOptions options = new LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        String chromium = System.getenv("EIGENLENS_CHROMIUM");
        return chromium == null ? options : options.setExecutablePath(Path.of(chromium));
    }
}
