package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.eigenlens.bench.DelayLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hand channel where it is blocked, broken or slow: the last state is the one shown and stored all the same. */
class LostConnectionJourney extends Journey {

    private static final String REFUSED = "readyState = 3; constructor() { setTimeout(() => this.onclose?.({})); }";
    private static final String FORBIDDEN = "constructor() { throw new DOMException('no', 'SecurityError'); }";

    private LinearMapOnPage open(String address) {
        page.navigate(address);
        return LinearMapOnPage.on(page);
    }

    private void assertShownAndStored(LinearMapOnPage map, String degrees, String address) {
        assertThat(map.sentence()).containsText("x points at " + degrees);
        page.waitForURL(Pattern.compile(address).asPredicate());
        String stored = map.sentence().textContent();
        assertThat(open(page.url()).sentence()).hasText(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {REFUSED, FORBIDDEN})
    void dragIsFollowedWhereWebSocketsAreBlocked(String blocked) {
        page.addInitScript("window.WebSocket = class { " + blocked + " send() {} close() {} };");
        LinearMapOnPage map = open(address("widget/linear-map"));
        map.moveX(2, 0.5);
        assertThat(map.sentence()).containsText("x points at 14");
        page.mouse().up();
        assertShownAndStored(map, "14", "[?&]x=[12]");
    }

    @Test
    void dragAfterALostConnectionIsFollowedWithoutAReload() {
        List<WebSocketRoute> lines = new ArrayList<>();
        AtomicInteger messages = new AtomicInteger();
        page.routeWebSocket(Pattern.compile("/live$"), line -> {
            WebSocketRoute server = line.connectToServer();
            lines.add(line);
            line.onMessage(frame -> {
                messages.incrementAndGet();
                server.send(frame.text());
            });
        });
        LinearMapOnPage map = open(address("widget/linear-map"));
        map.dragX(2, 0.5);
        page.waitForCondition(() -> messages.get() > 0);
        lines.getFirst().close();
        map.moveX(-1, 0.5);
        assertThat(map.sentence()).containsText("x points at 153");
        page.mouse().up();
        page.waitForCondition(() -> lines.size() == 2);
        int before = messages.get();
        page.waitForCondition(() -> {
            map.dragX(2, 0.5);
            map.dragX(-1, 0.5);
            return messages.get() > before;
        });
        assertShownAndStored(map, "153", "[?&]x=-");
    }

    @Test
    void connectionLostInTheMiddleOfADragLosesNoState() {
        List<WebSocketRoute> lines = new ArrayList<>();
        page.routeWebSocket(Pattern.compile("/live$"), line -> {
            lines.add(line);
            // The first line swallows what it is told, and then breaks.
            if (lines.size() > 1) {
                line.connectToServer();
            }
        });
        LinearMapOnPage map = open(address("widget/linear-map"));
        map.dragX(2, 1.5);
        page.waitForCondition(() -> !lines.isEmpty());
        map.moveX(2, 0.5);
        lines.getFirst().close();
        assertThat(map.sentence()).containsText("x points at 14");
        page.mouse().up();
        assertShownAndStored(map, "14", "[?&]x=[12]");
    }

    @Test
    void lastStateOfAFastDragOverASlowLinkIsShownAndStored() throws Exception {
        try (DelayLink slow = new DelayLink(port(), 300)) {
            LinearMapOnPage map = open("http://localhost:" + slow.port() + "/widget/linear-map");
            for (int i = 0; i < 3; i++) {
                map.dragX(-1, 0.5);
                map.dragX(2, 0.5);
            }
            // Where it has not been before, so that nothing earlier can pass for the last.
            map.dragX(2, 1);
            assertShownAndStored(map, "26.6", "[?&]x=2\\+1(&|$)");
        }
    }
}
