package org.eigenlens.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A widget alone on its page, and a hand on it. */
final class DraggedPage implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("src", "test", "resources", "bench");
    private static final long FRAME_NANOS = 1_000_000_000L / 60;
    private static final double RADIUS = 40;

    /** A drag at 60 Hz: distinct pictures a second while it lasted, and how long after the release the last one came. */
    record Drag(double picturesPerSecond, double settledMilliseconds) {}

    private final BrowserContext context;
    private final Page page;
    private final AtomicLong bytes = new AtomicLong();

    private DraggedPage(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    static DraggedPage open(Browser browser, int port, String widget, boolean inBrowserAlone) {
        DraggedPage opened = new DraggedPage(browser.newContext());
        opened.countBytes();
        if (inBrowserAlone) {
            opened.page.addInitScript(SCRIPTS.resolve("floor.js"));
        }
        opened.page.navigate("http://localhost:" + port + "/widget/" + widget);
        opened.page.waitForFunction("() => document.querySelector('.widget-stage > *')?.picture");
        opened.page.locator("[role=slider]").first().waitFor();
        opened.page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPTS.resolve("probe.js")));
        opened.page.evaluate("() => dragProbe.begin()");
        return opened;
    }

    private void countBytes() {
        CDPSession session = context.newCDPSession(page);
        session.send("Network.enable");
        session.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    }

    /** What has come over the network so far, compressed as it came. */
    long bytesLoaded() {
        return bytes.get();
    }

    /** Moves one step at a time and waits for each picture: milliseconds from the input to the changed picture. */
    Sample singleMoves(int count) {
        double[] at = hold();
        for (int i = 1; i <= count; i++) {
            move(at, i);
            page.evaluate("() => dragProbe.settled()");
        }
        page.mouse().up();
        return new Sample(times());
    }

    /** Moves at 60 Hz without waiting for anything. */
    Drag dragAtSixtyHertz(int frames) {
        double[] at = hold();
        long start = System.nanoTime();
        for (int i = 1; i <= frames; i++) {
            move(at, i);
            LockSupport.parkNanos(start + i * FRAME_NANOS - System.nanoTime());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        int pictures = ((Number) page.evaluate("() => dragProbe.changes.length")).intValue();
        page.mouse().up();
        page.evaluate("() => dragProbe.settled()");
        double settled =
                ((Number) page.evaluate("() => Math.max(0, dragProbe.settledAt - dragProbe.released)")).doubleValue();
        return new Drag(pictures / seconds, settled);
    }

    private double[] hold() {
        List<?> at = (List<?>) page.evaluate("() => dragProbe.handle()");
        double[] handle = {((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue()};
        page.mouse().move(handle[0], handle[1]);
        page.mouse().down();
        page.evaluate("() => dragProbe.reset()");
        return handle;
    }

    private void move(double[] from, int step) {
        double angle = 0.07 * step;
        page.mouse().move(from[0] - RADIUS * Math.sin(angle), from[1] - RADIUS * (1 - Math.cos(angle)));
    }

    private List<Double> times() {
        return ((List<?>) page.evaluate("() => dragProbe.times"))
                .stream().map(time -> ((Number) time).doubleValue()).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
