package org.eigenlens.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A widget alone on its page, and a hand on it. */
final class DraggedPage implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("src", "test", "resources", "bench");
    private static final long FRAME_NANOS = 1_000_000_000L / 60;
    private static final double RADIUS = 40;
    private static final int DRAGS = 5;
    private static final int FRAMES = 120;

    /** Times from the input of each move to its picture. */
    record Moves(Sample changed, Sample painted) {}

    /** Drags at 60 Hz: how many states the page made of it and painted, and how long after each release the last one came. */
    record Drags(double statesPerSecond, double picturesPerSecond, Sample settled) {}

    private final BrowserContext context;
    private final Page page;
    private final Traffic traffic;
    private final List<String> errors = new ArrayList<>();

    private DraggedPage(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        this.traffic = Traffic.of(page);
        page.onPageError(errors::add);
    }

    /** Opens a widget; empty if it draws nothing for itself that a hand could drag. */
    static Optional<DraggedPage> open(Browser browser, int port, String widget, boolean inBrowserAlone) {
        DraggedPage opened = new DraggedPage(browser.newContext());
        opened.page.addInitScript(SCRIPTS.resolve("probe.js"));
        if (inBrowserAlone) {
            opened.page.addInitScript(SCRIPTS.resolve("floor.js"));
        }
        opened.page.navigate("http://localhost:" + port + "/widget/" + widget);
        try {
            opened.page.waitForFunction("""
                    () => document.querySelector('.widget-stage > *')?.picture && dragProbe.slider()""");
        } catch (TimeoutError nothingToDrag) {
            opened.close();
            return Optional.empty();
        }
        opened.page.waitForLoadState(LoadState.NETWORKIDLE);
        opened.page.evaluate("() => dragProbe.begin()");
        return Optional.of(opened);
    }

    /** What has come over the network so far, compressed as it came. */
    long bytesLoaded() {
        return traffic.bytes();
    }

    /** Moves one step at a time and waits for each picture. */
    Moves moves(int count) {
        double[] at = hold();
        for (int i = 1; i <= count; i++) {
            double[] there = place(at, i);
            page.mouse().move(there[0], there[1]);
            page.evaluate("states => dragProbe.follows(states)", i);
        }
        Moves moves = new Moves(times("changed"), times("painted"));
        page.mouse().up();
        page.evaluate("() => dragProbe.drag()");
        return moves;
    }

    /** Moves at 60 Hz without waiting for any picture, several times. */
    Drags drags(int debuggerPort) throws Exception {
        double seconds = 0;
        double states = 0;
        double pictures = 0;
        List<Double> settled = new ArrayList<>();
        try (Hand hand = new Hand(debuggerPort, page.url().replaceFirst("\\?.*", ""))) {
            for (int i = 0; i < DRAGS; i++) {
                Map<?, ?> drag = drag(hand);
                seconds += number(drag, "seconds");
                states += number(drag, "states");
                pictures += number(drag, "pictures");
                settled.add(number(drag, "settled"));
            }
        }
        return new Drags(states / seconds, pictures / seconds, new Sample(settled));
    }

    private Map<?, ?> drag(Hand hand) {
        double[] at = hold();
        long start = System.nanoTime();
        for (int i = 1; i <= FRAMES; i++) {
            double[] there = place(at, i);
            hand.move(there[0], there[1]);
            LockSupport.parkNanos(start + i * FRAME_NANOS - System.nanoTime());
        }
        page.mouse().up();
        return (Map<?, ?>) page.evaluate("() => dragProbe.drag()");
    }

    private static double number(Map<?, ?> drag, String figure) {
        return drag.get(figure) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private double[] hold() {
        List<?> at = (List<?>) page.evaluate("() => dragProbe.handle()");
        double[] handle = {((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue()};
        page.mouse().move(handle[0], handle[1]);
        page.mouse().down();
        page.evaluate("() => dragProbe.reset()");
        return handle;
    }

    /** The place after a step on a small circle, which begins where the hand has taken hold. */
    private static double[] place(double[] start, int step) {
        double angle = 0.07 * step;
        return new double[] {start[0] - RADIUS * Math.sin(angle), start[1] - RADIUS * (1 - Math.cos(angle))};
    }

    private Sample times(String figure) {
        List<?> times = (List<?>) page.evaluate("figure => dragProbe[figure]", figure);
        return new Sample(
                times.stream().map(time -> ((Number) time).doubleValue()).toList());
    }

    @Override
    public void close() {
        context.close();
        if (!errors.isEmpty()) {
            throw new IllegalStateException("The page failed, so its figures mean nothing: " + errors.getFirst());
        }
    }
}
