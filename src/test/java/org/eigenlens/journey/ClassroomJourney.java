package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.staff.Lecturers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** A lecture: a lecturer, a projector and three students, each in a browser of their own. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ClassroomJourney extends Journey {

    @Autowired
    private Lecturers lecturers;

    @Autowired
    private Classrooms classrooms;

    private Lecture lecture;
    /** Who has come so far, by name: whoever a journey does not speak of stays away. */
    private final Map<String, Page> here = new HashMap<>();

    @BeforeEach
    void begin() {
        lecture = Lecture.of(page, address(""), classrooms.open());
    }

    private Page wall() {
        return here.computeIfAbsent("wall", name -> {
            Page wall = somebody();
            lecture.projectOn(wall);
            return wall;
        });
    }

    private Page ada() {
        return student("Ada");
    }

    private Page ben() {
        return student("Ben");
    }

    private Page cleo() {
        return student("");
    }

    private List<Page> everybody() {
        return List.of(wall(), ada(), ben(), cleo());
    }

    private Page student(String nickname) {
        return here.computeIfAbsent(nickname, name -> {
            Page student = somebody();
            lecture.admit(student, name);
            return student;
        });
    }

    private Page somebody() {
        return newReader(new NewContextOptions().setViewportSize(1024, 768));
    }

    private static void answer(Page student, String text) {
        Locator card = student.locator(".room-question");
        card.getByLabel("Your answer").fill(text);
        Lecture.press(card, "Send");
        assertThat(card.locator(".question-status")).containsText("Sent.");
    }

    @Test
    void roomThatAnInvitedLecturerOpensFillsAndTheWallNamesNobody() {
        lecture = Lecture.open(page, address(""), lecturers.invite().text());
        assertThat(everybody()).hasSize(4);
        assertThat(lecture.page().locator(".panel-invite")).containsText("3 here, 3 joined");
        assertThat(wall().locator(".wall-head")).containsText("3 here");
        assertThat(wall().locator("body").innerHTML()).doesNotContainPattern("\\b(Ada|Ben)\\b");
        lecture.page().getByText("Names on the projector").click();
        assertThat(wall().locator(".wall-names")).containsText("Ada");
        cleo().context().close();
        assertThat(lecture.page().locator(".panel-invite")).containsText("2 here, 3 joined");
    }

    private static Locator sentence(Page where) {
        return new WidgetOnPage(where, "matrix-powers").sentence();
    }

    private void predict() {
        Locator card = lecture.page().locator(".led-lesson .predict").first();
        card.getByRole(AriaRole.RADIO).first().check();
        Lecture.press(card, "Commit, and see");
    }

    @Test
    void lessonAndPicturesFollowUntilSomebodyTriesAndWhenTheyWantAgain() {
        List<Page> followers = everybody();
        lecture.show("Powers and the inverse");
        assertThat(ada().locator(".lesson-header h1")).containsText("Powers");
        predict();
        WidgetOnPage led = new WidgetOnPage(lecture.page(), "matrix-powers");
        led.button("One power more").click();
        for (Page follower : followers) {
            assertThat(sentence(follower)).containsText("A¹x = ");
        }
        Lecture.press(ada().locator(".room-follow"), "Let me try");
        assertThat(ada().locator(".room-follow")).containsText("on your own");
        led.button("One power more").click();
        assertThat(sentence(ben())).containsText("A²x = ");
        ben().reload();
        assertThat(sentence(ben())).containsText("A²x = ");
        assertThat(ben().locator(".room-bar")).containsText("You are Ben");
        assertThat(sentence(ada())).containsText("A¹x = ");
        Lecture.press(ada().locator(".room-follow"), "Follow again");
        assertThat(sentence(ada())).containsText("A²x = ");
    }

    @Test
    void whoTakesHoldOfAPictureTriesAlone() {
        lecture.show("Powers and the inverse");
        predict();
        assertThat(ada().locator(".room-follow")).containsText("You follow");
        new WidgetOnPage(ada(), "matrix-powers").button("One power more").click();
        assertThat(ada().locator(".room-follow")).containsText("on your own");
        assertThat(sentence(ada())).containsText("A¹x = ");
        lecture.show("Quadratic forms");
        assertThat(ben().locator(".lesson-header h1")).containsText("Quadratic forms");
        assertThat(ada().locator(".lesson-header h1")).containsText("Powers");
        // What is tried alone is the page's own: whoever loads it again is with the lecturer.
        ada().reload();
        assertThat(ada().locator(".lesson-header h1")).containsText("Quadratic forms");
        assertThat(ada().locator(".room-follow")).containsText("You follow");
    }

    @Test
    void sectionFollowsTheLecturer() {
        List<Page> followers = everybody();
        lecture.show("Powers and the inverse");
        assertThat(ada().locator(".lesson-header h1")).containsText("Powers");
        Locator second = lecture.page().locator(".led-lesson h2[id]").nth(1);
        String id = second.getAttribute("id");
        second.evaluate("heading => heading.scrollIntoView()");
        for (Page follower : followers) {
            follower.waitForCondition(() -> (boolean) follower.evaluate(
                    "id => { const h = document.getElementById(id); return h !== null && h.getBoundingClientRect().top < innerHeight; }",
                    id));
        }
    }

    @Test
    void twoRoundsAreAskedAndShownSideBySide() {
        List<Page> seers = everybody();
        lecture.askFamily("Eigenvalues of a 2");
        String first = ada().locator(".room-question .question-text").textContent();
        answer(ada(), "1, 2");
        answer(ben(), "2, 1");
        cleo().reload();
        answer(cleo(), "100, 3");
        assertThat(lecture.question().locator(".question-count")).containsText("3 of 3");
        assertThat(lecture.question().locator(".bar")).hasCount(0);
        lecture.close();
        assertThat(lecture.question().locator(".bar")).hasCount(2);
        assertThat(ada().locator(".room-question .question-status")).containsText("closed");
        assertThat(ada().locator(".bar")).hasCount(0);
        Lecture.press(lecture.question(), "Ask once more");
        assertThat(ada().locator(".room-question h2")).containsText("round 2");
        assertThat(ada().locator(".room-question .question-text")).not().hasText(first);
        answer(ada(), "3, 4");
        ben().reload();
        answer(ben(), "4, 3");
        lecture.close();
        lecture.reveal();
        for (Page seer : seers) {
            assertThat(seer.locator(".results-round")).hasCount(2);
            assertThat(seer.locator(".results-round")
                            .last()
                            .locator(".bar-count")
                            .first())
                    .hasText("2");
        }
        Lecture.press(lecture.question(), "Back to the lesson");
        assertThat(ada().locator(".room-question")).isHidden();
    }

    @Test
    void resultsAreInNoByteThatAStudentGetsBeforeTheyAreShown() {
        List<String> frames = new ArrayList<>();
        List<Request> finished = new ArrayList<>();
        ada().onWebSocket(socket -> socket.onFrameReceived((WebSocketFrame frame) -> frames.add(frame.text())));
        ada().onRequestFinished(finished::add);
        ada().reload();
        ada().locator(".student-page").waitFor();
        lecture.askNumber("How many?", "7919");
        answer(ben(), "7907");
        answer(cleo(), "7919.0");
        answer(ada(), "1");
        lecture.close();
        assertThat(ada().locator(".room-question .question-status")).containsText("closed");
        String before = bytes(frames, finished);
        assertThat(before).contains("How many?").doesNotContain("7919", "7907");
        lecture.reveal();
        assertThat(ada().locator(".bar")).hasCount(3);
        assertThat(bytes(frames, finished)).contains("7907");
    }

    private static String bytes(List<String> frames, List<Request> finished) {
        StringBuilder all = new StringBuilder();
        frames.forEach(all::append);
        for (Request request : List.copyOf(finished)) {
            if (request.url().contains("v-r=") || request.isNavigationRequest()) {
                all.append(request.response().text());
            }
        }
        return all.toString();
    }

    @Test
    void paceAndQuestionsReachTheLecturerAndNothingTypedIsMarkup() {
        Lecture.press(ada().locator(".pace-buttons"), "I am lost");
        Lecture.press(ben().locator(".pace-buttons"), "Too fast");
        assertThat(lecture.page().locator(".pace-now")).hasText(Pattern.compile("1 lost . 1 too fast . 0 too slow"));
        Lecture.press(ben().locator(".pace-buttons"), "Too fast");
        assertThat(lecture.page().locator(".pace-now")).containsText("0 too fast");
        ada().locator(".student-floor summary").click();
        ada().getByLabel("Ask the lecturer").fill("<img src=x onerror=alert(1)> why?");
        Lecture.press(ada().locator(".student-floor"), "Ask");
        ben().locator(".student-floor summary").click();
        ben().locator(".floor-list vaadin-button").click();
        Locator item = lecture.page().locator(".panel-floor li");
        assertThat(item).containsText("+2");
        assertThat(item).containsText("<img src=x onerror=alert(1)> why?");
        assertThat(lecture.page().locator(".panel-floor img")).hasCount(0);
        lecture.askNumber("<script>alert(1)</script><b onclick=x>Bold?</b> [a](javascript:alert(1))", "1");
        assertThat(ada().locator(".room-question .question-text")).containsText("Bold?");
        assertThat(ada().locator(".room-question :is(script, [onclick], a[href^=javascript])"))
                .hasCount(0);
    }

    @Test
    void lecturerPausesLocksAndSendsAway() {
        assertThat(ben().locator(".room-bar")).containsText("You are Ben");
        lecture.page().getByLabel("Pause").check();
        assertThat(ada().locator(".room-pause")).isVisible();
        assertThat(ada().locator(".room-inside")).hasAttribute("inert", "");
        lecture.page().getByLabel("Follow me").check();
        assertThat(ada().locator(".room-pause")).isHidden();
        lecture.page().getByText("Lock the door").click();
        Page late = somebody();
        late.navigate(address("room/" + lecture.code()));
        Lecture.press(late.locator(".door"), "Join");
        assertThat(late.locator(".door")).containsText("The door is locked.");
        lecture.page().locator(".panel-roll summary").click();
        lecture.page().getByLabel("Send away: Ada").click();
        assertThat(ada().locator(".room-over")).containsText("taken you off the list");
        assertThat(ben().locator(".room-bar")).containsText("You are Ben");
    }

    @Test
    void pagesOfALectureHaveNoViolation() {
        lecture.askFamily("Eigenvalues of a 2");
        answer(ada(), "1, 2");
        lecture.close();
        lecture.reveal();
        assertThat(wall().locator(".bar")).hasCount(1);
        assertThat(wall().locator(".wall-question")).containsText("eigenvalues");
        for (Page seen : List.of(lecture.page(), ada(), wall())) {
            assertThat(Axe.complaints(seen)).as(seen.url()).isEmpty();
        }
    }

    @Test
    void classSetsAPictureAndItsCloudIsOnTheWall() {
        lecture.show("Powers and the inverse");
        predict();
        new WidgetOnPage(lecture.page(), "matrix-powers").sentence().waitFor();
        Locator panel = lecture.page().locator(".panel-ask");
        panel.getByText("Let them set a picture").click();
        Locator form = panel.locator(".typed-question").last();
        form.getByLabel("Question").fill("Which power is the first with an entry above 100?");
        form.locator("vaadin-select").last().click();
        lecture.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("k").setExact(true))
                .click();
        Lecture.press(form, "Ask");
        setPowerAndSend(ada(), 1);
        ada().reload();
        assertThat(ada().locator(".room-question .question-status")).containsText("Sent.");
        assertThat(ada().locator(".room-question #sentence").first()).containsText("A¹x");
        setPowerAndSend(ben(), 2);
        lecture.close();
        assertThat(ada().locator(".cloud")).hasCount(0);
        lecture.reveal();
        assertThat(wall().locator(".cloud circle")).hasCount(2);
        assertThat(wall().locator(".cloud")).containsText("k was set from 1 to 2");
    }

    private static void setPowerAndSend(Page student, int power) {
        Locator card = student.locator(".room-question");
        for (int i = 0; i < power; i++) {
            card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("One power more"))
                    .click();
        }
        assertThat(card.locator("#sentence").first()).containsText(power == 1 ? "A¹x" : "A²x");
        Lecture.press(card, "Send");
        assertThat(card.locator(".question-status")).containsText("Sent.");
    }

    @Test
    void reportHasWhatWasAskedAndIsDeletedWhenTheLecturerWants() {
        lecture.askNumber("How many?", "7919");
        answer(ada(), "7919");
        lecture.close();
        Lecture.press(lecture.page().locator(".panel-end"), "End the lecture");
        Lecture.press(lecture.page().locator(".panel-end"), "Yes, end it for everybody");
        assertThat(ada().locator(".room-over")).containsText("The lecture is over.");
        lecture.page().getByText("Read the report").click();
        Locator report = lecture.page().locator(".report");
        assertThat(report).containsText("How many?");
        assertThat(report).containsText("1 of 1 right");
        Download table = lecture.page()
                .waitForDownload(
                        () -> report.getByText("The answers as a table (CSV)").click());
        assertThat(table.path()).content().contains("1,1,How many?,7919,right,,1,1");
        Lecture.press(report, "Delete the room and its report");
        assertThat(report).containsText("Nothing of this lecture is kept.");
        lecture.page().reload();
        assertThat(report).containsText("not open to you");
    }

    @Test
    void whoseSessionIsGoneIsBackAsTheSameWithoutAClick() {
        lecture.askFamily("Eigenvalues of a 2");
        answer(ben(), "1, 2");
        ben().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        Lecture.press(ben().locator(".pace-buttons"), "I am lost");
        assertThat(ben().locator(".v-system-error")).hasCount(0);
        assertThat(ben().locator(".room-bar")).containsText("You are Ben");
        assertThat(ben().locator(".room-question").getByLabel("Your answer")).hasValue("1, 2");
        assertThat(ben().locator(".room-question .question-status")).containsText("Sent.");
        Lecture.press(ben().locator(".pace-buttons"), "I am lost");
        assertThat(lecture.page().locator(".pace-now")).containsText("1 lost");
    }

    @Test
    void wrongCodeIsSaidBesideTheField() {
        Page late = somebody();
        late.navigate(address("room"));
        late.getByLabel("Code").fill("HELLO");
        Lecture.press(late.locator(".door"), "Join");
        assertThat(late.locator(".door-code [slot=error-message]")).containsText("not a code");
        late.getByLabel("Code").fill("CCC CCC");
        Lecture.press(late.locator(".door"), "Join");
        assertThat(late.locator(".door-code [slot=error-message]")).containsText("no room");
        assertThat(late.getByLabel("Code")).hasValue("CCC CCC");
    }

    @Test
    void nobodyButTheLecturerOpensTheConsoleOrTheWall() {
        ada().navigate(address("room/" + lecture.code() + "/lecture"));
        assertThat(ada().locator("main")).containsText("not open to you");
        ada().navigate(address("room/" + lecture.code() + "/projector?key=" + "a".repeat(32)));
        assertThat(ada().locator("main")).containsText("Nothing is shown here");
    }
}
