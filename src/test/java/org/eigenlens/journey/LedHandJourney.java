package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eigenlens.classroom.Classrooms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lecturer's hand as those see it who follow, while it still holds what it moves. */
class LedHandJourney extends Journey {

    private static final String PICTURE = "matrix-powers";

    @Autowired
    private Classrooms classrooms;

    /** What has come over the hand channel, by page. */
    private final Map<Page, List<String>> frames = new HashMap<>();

    private Lecture lecture;
    private Page ada;

    @BeforeEach
    void begin() {
        lecture = Lecture.of(page, address(""), classrooms.open());
        lecture.show("Powers and the inverse");
        Locator card = lecture.page().locator(".led-lesson .predict").first();
        card.getByRole(AriaRole.RADIO).first().check();
        Lecture.press(card, "Commit, and see");
        ada = somebody();
        lecture.admit(ada, "Ada");
        assertThat(on(ada).locator("#sentence")).isVisible();
    }

    private Page somebody() {
        Page somebody = newReader(new NewContextOptions().setViewportSize(1024, 768));
        List<String> heard = new CopyOnWriteArrayList<>();
        frames.put(somebody, heard);
        somebody.onWebSocket(socket -> socket.onFrameReceived((WebSocketFrame frame) -> {
            if (socket.url().endsWith("/live")) {
                heard.add(frame.text());
            }
        }));
        return somebody;
    }

    private List<String> heard(Page by) {
        return Objects.requireNonNull(frames.get(by));
    }

    private static Locator on(Page where) {
        return new WidgetOnPage(where, PICTURE).element();
    }

    private String hold(double x, double y) {
        new WidgetOnPage(lecture.page(), PICTURE).hold("Vector x", x, y);
        return x(on(lecture.page()));
    }

    private static String x(Locator picture) {
        return String.valueOf(picture.evaluate("it => it.state?.x"));
    }

    private static void assertMovedTo(Locator picture, String x) {
        picture.page().waitForCondition(() -> x(picture).equals(x));
    }

    @Test
    void pictureOfWhoFollowsAndOfTheWallMovesBeforeTheHandLetsGo() {
        Page wall = somebody();
        lecture.projectOn(wall);
        assertThat(on(wall).locator("#sentence")).isVisible();
        String held = hold(2, 1);
        assertMovedTo(on(ada), held);
        assertMovedTo(on(wall), held);
        assertThat(heard(ada))
                .anySatisfy(frame -> assertThat(frame).contains("\"place\":\"orbit\"", "\"picture\"", "\"sentence\""));
        lecture.page().mouse().up();
        ada.reload();
        assertMovedTo(on(ada), held);
    }

    @Test
    void whoTriesAloneSeesTheLecturersPictureGoOnSmallBesideTheirOwn() {
        Lecture.press(ada.locator(".room-follow"), "Let me try");
        Locator thumbnail = ada.locator(".room-thumbnail");
        assertThat(thumbnail).containsText("The lecturer\u2019s picture");
        assertThat(thumbnail.locator("live-stage")).hasAttribute("inert", "");
        String before = x(on(ada));
        String held = hold(2, 1);
        assertMovedTo(thumbnail.locator("eig-" + PICTURE), held);
        assertThat(x(on(ada))).isEqualTo(before);
        lecture.page().mouse().up();
        assertThat(thumbnail.locator("> p")).not().isEmpty();
        assertThat(Axe.complaints(ada)).isEmpty();
        Lecture.press(ada.locator(".room-follow"), "Follow again");
        assertThat(thumbnail).isHidden();
        assertMovedTo(on(ada), held);
    }

    @Test
    void whoIsSentAwayIsSentNoMoreOfTheHand() {
        hold(2, 1);
        ada.waitForCondition(() -> !heard(ada).isEmpty());
        lecture.page().mouse().up();
        lecture.page().locator(".panel-roll summary").click();
        lecture.page().getByLabel("Send away: Ada").click();
        assertThat(ada.locator(".room-over")).isVisible();
        heard(ada).clear();
        Page ben = somebody();
        lecture.admit(ben, "Ben");
        String held = hold(-1, 1);
        assertMovedTo(on(ben), held);
        lecture.page().mouse().up();
        ada.evaluate("() => new Promise(requestAnimationFrame)");
        assertThat(heard(ben)).isNotEmpty();
        assertThat(heard(ada)).isEmpty();
        assertThat(ada.locator("live-stage")).hasCount(0);
    }
}
