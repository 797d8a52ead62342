package org.eigenlens.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.eigenlens.classroom.Classrooms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is in the room, and under what name: the lecturer's list, worked without a mouse. */
class ClassroomRollJourney extends Journey {

    @Autowired
    private Classrooms classrooms;

    private Lecture lecture;
    private Page rude;
    private Locator roll;

    @BeforeEach
    void begin() {
        lecture = Lecture.of(page, address(""), classrooms.open());
        rude = newReader(new NewContextOptions());
        lecture.admit(rude, "Bad Name");
        roll = lecture.page().locator(".panel-roll");
        roll.locator("summary").press("Enter");
    }

    /** Presses a key on the console, as somebody who has no mouse. */
    private void press(String key) {
        lecture.page().keyboard().press(key);
    }

    @Test
    void offensiveNameIsReplacedByKeyboardAndStaysAway() {
        roll.getByLabel("Rename: Bad Name").press("Enter");
        Locator field = roll.getByLabel("New name");
        assertThat(field).isFocused();
        String offered = field.inputValue();
        assertThat(offered).matches("[A-Z][a-z]+ [A-Z][a-z]+");
        press("Enter");
        assertThat(roll.locator("li")).containsText(offered);
        assertThat(roll.getByLabel("Rename: " + offered)).isFocused();
        assertThat(rude.locator(".room-bar [role=status]")).hasText("The lecturer has renamed you: you are " + offered);
        rude.reload();
        assertThat(rude.locator(".room-bar [role=status]")).hasText("The lecturer has renamed you: you are " + offered);

        Page again = newReader(new NewContextOptions());
        again.navigate(address("room/" + lecture.code()));
        again.getByLabel("Nickname").fill("BAD-name");
        Lecture.press(again.locator(".door"), "Join");
        assertThat(again.locator(".door")).containsText("The lecturer does not want this name here.");
        assertThat(again.getByLabel("Nickname")).isFocused();
        again.getByLabel("Nickname").fill("");
        Lecture.press(again.locator(".door"), "Join");
        assertThat(again.locator(".room-bar")).containsText("without a name");
    }

    @Test
    void nameIsTypedOrTakenOffAndEscapeChangesNothing() {
        roll.getByLabel("Rename: Bad Name").press("Enter");
        assertThat(roll.getByLabel("New name")).isFocused();
        press("Escape");
        assertThat(roll.getByLabel("New name")).hasCount(0);
        assertThat(roll.getByLabel("Rename: Bad Name")).isFocused();
        press("Enter");
        assertThat(roll.getByLabel("New name")).isFocused();
        roll.getByLabel("New name").fill("...");
        press("Enter");
        assertThat(roll.locator(".rename-form")).containsText("A name needs a letter or a digit.");
        roll.getByLabel("New name").fill("<b>Ada</b>");
        press("Enter");
        assertThat(rude.locator(".room-bar")).containsText("you are <b>Ada</b>");
        assertThat(roll.locator("li b")).hasCount(0);
        roll.getByLabel("Rename: <b>Ada</b>").press("Enter");
        roll.getByText("No name").press("Enter");
        assertThat(rude.locator(".room-bar")).containsText("The lecturer has taken your name off");
        assertThat(roll.locator("li")).containsText("Student 1");
    }

    @Test
    void studentIsSentAwayByKeyboardWhichGoesOnToTheNext() {
        Page cleo = newReader(new NewContextOptions());
        lecture.admit(cleo, "Cleo");
        roll.getByLabel("Send away: Bad Name").press("Enter");
        assertThat(rude.locator(".room-over")).containsText("taken you off the list");
        assertThat(roll.getByLabel("Send away: Cleo")).isFocused();
        assertThat(roll.locator("summary")).hasText(Pattern.compile("1 student"));
        roll.getByLabel("Lock the door").press("Space");
        rude.reload();
        Lecture.press(rude.locator(".door"), "Join");
        assertThat(rude.locator(".door")).containsText("The door is locked.");
    }

    /** Many a lecturer stands there with a tablet. */
    @Test
    void onANarrowScreenTheRoomIsAtHandWhereverTheLessonIsAndFolds() {
        Page tablet = lecture.page();
        tablet.setViewportSize(1024, 768);
        lecture.show("Powers and the inverse");
        Locator last = tablet.locator(".led-lesson h2").last();
        last.evaluate("heading => heading.scrollIntoView({ block: 'start' })");
        assertThat(last).isInViewport();
        Locator room = tablet.locator(".console h1");
        Locator code = tablet.locator(".console .big-code");
        assertThat(room).isInViewport();
        assertThat(code).isVisible();

        tablet.getByText("Hide the controls").press("Enter");
        assertThat(code).isHidden();
        assertThat(room).isInViewport();
        tablet.getByText("Show the controls").press("Enter");
        assertThat(code).isVisible();
    }
}
