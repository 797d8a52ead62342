package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.eigenlens.classroom.Classrooms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a lecture, asked for by who may not have them. */
class ClassroomRightsJourney extends Journey {

    @Autowired
    private Classrooms classrooms;

    private Lecture lecture;
    private Page other;

    @BeforeEach
    void begin() {
        lecture = Lecture.of(page, address(""), classrooms.open());
        other = newReader(new NewContextOptions());
    }

    private String projectorKey() {
        return lecture.page().locator(".panel-invite > a").getAttribute("href").replaceFirst(".*key=", "");
    }

    private void refused(String path, String words) {
        other.navigate(address(path));
        assertThat(other.locator("main")).containsText(words);
        assertThat(other.locator(".lecture-page, .projector-page, .report-body"))
                .hasCount(0);
    }

    private void isRefusedEverywhere() {
        String room = "room/" + lecture.code();
        refused(room + "/lecture", "not open to you");
        refused(room + "/lecture?key=" + projectorKey(), "not open to you");
        refused(room + "/lecture?key=" + "a".repeat(32), "not open to you");
        refused(room + "/lecture?key=%27%22%3Cb%3E", "not open to you");
        refused(room + "/report", "not open to you");
        refused(room + "/report?key=" + projectorKey(), "not open to you");
        refused(room + "/projector", "Nothing is shown here");
        refused(room + "/projector?key=" + "a".repeat(32), "Nothing is shown here");
    }

    @Test
    void strangerOpensNoPageOfALectureAndIsNoLecturer() {
        isRefusedEverywhere();
        other.navigate(address("teach"));
        assertThat(other.locator(".sign-in")).isVisible();
        assertThat(other.locator(".desk")).hasCount(0);
        assertThat(other.locator(".sign-in-elsewhere")).hasCount(0);
        refused("welcome?key=" + "a".repeat(32), "invit");
    }

    @Test
    void studentOpensNoPageOfTheLecturerAndTheTableIsTheLecturersAlone() throws Exception {
        lecture.admit(other, "Ada");
        lecture.askNumber("How many?", "7919");
        lecture.close();
        isRefusedEverywhere();
        page.navigate(address("room/" + lecture.code() + "/report"));
        String table = page.getByText("The answers as a table (CSV)").getAttribute("href");
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address("")).resolve(table))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.body()).doesNotContain("How many?", "7919");
    }

    @Test
    void nicknameIsNoMarkupOnAnybodysPage() {
        lecture.admit(other, "<img src=x onerror=a()>");
        Page wall = newReader(new NewContextOptions());
        lecture.projectOn(wall);
        page.getByText("Names on the projector").click();
        page.locator(".panel-roll summary").click();
        for (Locator shown :
                new Locator[] {other.locator(".room-bar"), wall.locator(".wall-names"), page.locator(".roll-list")}) {
            assertThat(shown).containsText("<img src=x onerror=a()>");
            assertThat(shown.locator("img")).hasCount(0);
        }
    }
}
