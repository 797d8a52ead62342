package org.eigenlens.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From an address to a page that can be read, each time in a browser that has seen nothing before. */
class PagesBench {

    private static final int LOADS_BEFORE = 5;
    private static final int LOADS = 20;

    /** Within how many milliseconds a page is to be read. */
    private static final double AT_ONCE = 1_000;

    /** Notes when the frame is painted that first has what there is to read. */
    private static final String PROBE = """
            (() => {
              const look = () =>
                [...document.querySelectorAll('%s')].some((place) => place.textContent.trim() !== '')
                  ? setTimeout(() => (window.readableAt = performance.now()))
                  : requestAnimationFrame(look);
              look();
            })()""";

    private final Figures figures = new Figures("pages");

    @Test
    void pages() throws Exception {
        try (Server server = Server.start();
                Playwright playwright = Playwright.create();
                Browser browser = Chromium.launch(playwright)) {
            measure(browser, server, "the course", "", "a[href*='lesson/']");
            measure(browser, server, "a lesson", "lesson/eigenvectors", ".lesson-prose p");
            measure(browser, server, "a lesson with a scene", "lesson/when-diagonalization-fails", ".lesson-prose p");
        }
        figures.write();
        assertThat(figures.get("the course: loads measured")).isEqualTo(LOADS);
    }

    private void measure(Browser browser, Server server, String name, String route, String text) {
        String address = "http://localhost:" + server.port() + "/" + route;
        List<Double> readable = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        for (int i = -LOADS_BEFORE; i < LOADS; i++) {
            Load load = load(browser, address, text);
            if (i >= 0) {
                readable.add(load.readableAt());
                bytes.add(load.bytes() / 1000.0);
            }
        }
        figures.put(name + ": loads measured", readable.size());
        figures.put(name + ": bytes (kB)", new Sample(bytes).percentile(50));
        figures.put(name + ": readable p50 (ms)", new Sample(readable).percentile(50));
        figures.put(name + ": readable p95 (ms)", new Sample(readable).percentile(95));
        figures.atMost(name + ": readable p95 (ms)", AT_ONCE);
    }

    /** When a page could be read, in milliseconds, and how much came for it. */
    private record Load(double readableAt, long bytes) {}

    private static Load load(Browser browser, String address, String text) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            Traffic traffic = Traffic.of(page);
            page.addInitScript(PROBE.formatted(text.replace("'", "\\'")));
            page.navigate(address);
            page.waitForFunction("() => window.readableAt");
            double at = ((Number) page.evaluate("() => window.readableAt")).doubleValue();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new Load(at, traffic.bytes());
        }
    }
}
