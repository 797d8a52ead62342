package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.eigenlens.bench.DelayLink;
import org.eigenlens.classroom.Classrooms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who counts as being there is there. */
class ClassroomPresenceJourney extends Journey {

    @Autowired
    private Classrooms classrooms;

    @Test
    void studentWhoseNetworkIsGoneIsSoonNotCountedAny() throws Exception {
        Lecture lecture = Lecture.of(page, address(""), classrooms.open());
        Page ada = newReader(new NewContextOptions());
        lecture.admit(ada, "Ada");
        try (DelayLink network = new DelayLink(port(), 0)) {
            admitOver(network, lecture);
            assertThat(page.locator(".panel-invite")).containsText("2 here, 2 joined");
            network.close();
            assertThat(page.locator(".panel-invite")).containsText("1 here, 2 joined");
        }
    }

    /** Twenty-five seconds are the most that it may take until the lecturer sees that somebody is away; it takes about fifteen. */
    @Test
    void studentWhoseNetworkFallsSilentIsAwayAndBackAsTheyWereWhenItSpeaksAgain() throws Exception {
        Lecture lecture = Lecture.of(page, address(""), classrooms.open());
        try (DelayLink network = new DelayLink(port(), 0)) {
            Page ben = admitOver(network, lecture);
            assertThat(page.locator(".panel-invite")).containsText("1 here, 1 joined");
            ben.evaluate("window.sameAsBefore = true");
            network.hush();
            assertThat(page.locator(".panel-invite"))
                    .containsText("0 here, 1 joined", new ContainsTextOptions().setTimeout(25_000));
            lecture.show("Powers and the inverse");
            network.speak();
            assertThat(page.locator(".panel-invite")).containsText("1 here, 1 joined");
            assertThat(ben.locator(".lesson-header h1")).containsText("Powers");
            assertThat(ben.evaluate("window.sameAsBefore")).isEqualTo(true);
        }
    }

    /** Ben, who comes over a network that is about to fail, of which the browser will complain. */
    private Page admitOver(DelayLink network, Lecture lecture) {
        tolerate("ERR_");
        tolerate("WebSocket");
        Page ben = newReader(new NewContextOptions());
        lecture.from("http://localhost:" + network.port() + "/").admit(ben, "Ben");
        return ben;
    }
}
