package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.eigenlens.bench.DelayLink;
import org.eigenlens.classroom.staff.Lecturers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who counts as being there is there. */
class ClassroomPresenceJourney extends Journey {

    @Autowired
    private Lecturers lecturers;

    @Test
    void studentWhoseNetworkIsGoneIsSoonNotCountedAny() throws Exception {
        Lecture lecture = Lecture.open(page, address(""), lecturers.invite().text());
        Page ada = newReader(new NewContextOptions());
        lecture.admit(ada, "Ada");
        tolerate("ERR_");
        tolerate("WebSocket");
        try (DelayLink network = new DelayLink(port(), 0)) {
            Page ben = newReader(new NewContextOptions());
            Lecture there = lecture.from("http://localhost:" + network.port() + "/");
            there.admit(ben, "Ben");
            assertThat(page.locator(".panel-invite")).containsText("2 here, 2 joined");
            network.close();
            assertThat(page.locator(".panel-invite")).containsText("1 here, 2 joined");
        }
    }
}
