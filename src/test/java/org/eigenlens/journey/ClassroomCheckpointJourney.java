package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.eigenlens.classroom.Classrooms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A checkpoint of the lesson is put to the class from where it stands. */
class ClassroomCheckpointJourney extends Journey {

    @Autowired
    private Classrooms classrooms;

    private static void answer(Page student, String text) {
        Locator card = student.locator(".room-question");
        card.getByLabel("Your answer").fill(text);
        Lecture.press(card, "Send");
        assertThat(card.locator(".question-status")).containsText("Sent.");
    }

    @Test
    void lecturerAsksACheckpointWhereItStandsAndTheLessonExplainsTheMistake() {
        Lecture lecture = Lecture.of(page, address(""), classrooms.open());
        Page ada = newReader(new NewContextOptions());
        Page ben = newReader(new NewContextOptions());
        lecture.admit(ada, "Ada");
        lecture.admit(ben, "Ben");
        lecture.show("Change of basis");
        Locator card = page.locator(".led-lesson #coordinates");
        assertThat(ada.locator("#coordinates")).isVisible();
        assertThat(ada.locator(".checkpoint-offer")).hasCount(0);
        Lecture.press(card, "Ask the class now");
        assertThat(card.locator(".checkpoint-offer")).containsText("Asked.");
        assertThat(ada.locator(".room-question")).containsText("What are the coordinates of");
        answer(ada, "2, -1.0");
        ben.reload();
        answer(ben, "9 6");
        Lecture.press(page.locator(".led-lesson #back"), "Ask the class now");
        assertThat(page.locator(".led-lesson #back")).containsText("close the open question first");
        lecture.close();
        assertThat(ada.locator(".room-question")).not().containsText("whose coordinates are");
        assertThat(lecture.question()).containsText("whose coordinates are");
        Lecture.press(lecture.question(), "Ask the same once more");
        for (Page student : List.of(ada, ben)) {
            assertThat(student.locator(".room-question h2")).containsText("round 2");
        }
        answer(ada, "2 -1");
        answer(ben, "2 -1");
        lecture.close();
        lecture.reveal();
        assertThat(ben.locator(".results-round")).hasCount(2);
        assertThat(ben.locator(".results-round").first()).containsText("1 of 2 right");
        assertThat(ben.locator(".results-round").last()).containsText("2 of 2 right");
    }

    @Test
    void whatWasBegunAndNotSentIsKeptWhenTheSameIsAskedOnceMore() {
        Lecture lecture = Lecture.of(page, address(""), classrooms.open());
        Page ada = newReader(new NewContextOptions());
        Page ben = newReader(new NewContextOptions());
        lecture.admit(ada, "Ada");
        lecture.admit(ben, "Ben");
        lecture.askNumber("How many?", "7919");
        answer(ada, "7907");
        ben.getByLabel("Your answer").fill("79");
        Lecture.press(ben.locator(".pace-buttons"), "I am lost");
        assertThat(lecture.page().locator(".pace-now")).containsText("1 lost");
        lecture.close();
        assertThat(ben.locator(".question-status")).containsText("closed");
        Lecture.press(lecture.question(), "Ask the same once more");
        for (Page student : List.of(ada, ben)) {
            assertThat(student.locator(".room-question h2")).containsText("round 2");
        }
        assertThat(ada.getByLabel("Your answer")).hasValue("");
        assertThat(ben.getByLabel("Your answer")).hasValue("79");
    }

    @Test
    void closedQuestionIsTypedOnInNoWay() {
        Lecture lecture = Lecture.of(page, address(""), classrooms.open());
        Page ada = newReader(new NewContextOptions());
        lecture.admit(ada, "Ada");
        lecture.askFamily("Eigenvalues of a 2");
        Locator entry = ada.locator(".room-question formula-entry");
        Locator formula = entry.locator("math-field");
        entry.getByText("Type a formula").click();
        assertThat(formula).not().hasAttribute("read-only", "");
        assertThat(entry.locator(".formula-tools")).isVisible();
        lecture.close();
        assertThat(formula).hasAttribute("read-only", "");
        assertThat(entry.locator(".formula-tools")).isHidden();
        assertThat(entry.locator(".formula-switch")).isHidden();
    }
}
