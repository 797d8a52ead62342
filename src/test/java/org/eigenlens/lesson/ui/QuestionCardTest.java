package org.eigenlens.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

class QuestionCardTest extends ReaderTest {

    @Test
    void answerIsNotInTheBrowserBeforeItMayBeSeen() {
        open("dials");
        assertThat(html($(LessonView.class).single()))
                .doesNotContain("The solution names", "So it is", "one and a half");
    }

    @Test
    void rightChoiceIsToldWhyAndShowsTheSolution() {
        open("dials");
        choose(1);
        check("side");
        assertThat(html(card("side"))).contains("Right.", "So it is.", "The solution names the left side.");
    }

    @Test
    void wrongChoiceIsToldWhyAndMaySeeTheSolution() {
        open("dials");
        choose(2);
        check("side");
        assertThat(html(card("side")))
                .contains("Not yet.", "That is where it ends.")
                .doesNotContain("names the left");
        test($(Button.class, card("side")).withText("Show the solution").single())
                .click();
        assertThat(html(card("side"))).contains("The solution names the left side.");
    }

    @Test
    void noChoiceIsNoAttempt() {
        open("dials");
        check("side");
        assertThat(options().isInvalid()).isTrue();
        assertThat(html(card("side"))).doesNotContain("Not yet.");
    }

    @Test
    void verdictIsAnnounced() {
        open("dials");
        choose(2);
        check("side");
        assertThat(html(card("side"))).contains("role=\"status\"");
    }

    @Test
    void numberCountsInAnyForm() {
        open("dials");
        type("sum", "1.5");
        check("sum");
        assertThat(html(card("sum"))).contains("Right.", "one and a half");
    }

    @Test
    void particularWrongNumberGetsItsOwnFeedback() {
        open("dials");
        type("sum", "6/2");
        check("sum");
        assertThat(html(card("sum"))).contains("Not yet.", "You have added, and not halved.");
    }

    @Test
    void whatCannotBeReadIsNoAttempt() {
        open("dials");
        type("sum", "one <b>half</b>");
        check("sum");
        assertThat(field("sum").isInvalid()).isTrue();
        assertThat(field("sum").getErrorMessage()).isNotBlank();
        assertThat(html(card("sum"))).doesNotContain("Not yet.");
        assertThat($(Button.class, card("sum")).withText("Show the solution").exists())
                .isFalse();
    }

    @Test
    void vectorCountsUpToScale() {
        open("dials");
        type("direction", "-2, 2");
        check("direction");
        assertThat(html(card("direction"))).contains("Right.");
    }

    @Test
    void lastResponseIsThereOnTheWayBack() {
        open("dials");
        type("sum", "3");
        check("sum");
        open("needles");
        open("dials");
        assertThat(field("sum").getValue()).isEqualTo("3");
        assertThat(html(card("sum"))).contains("You have added, and not halved.");
    }

    private Component card(String id) {
        return $(QuestionCard.class).withId(id).single();
    }

    private void check(String id) {
        test($(Button.class, card(id)).withText("Check").single()).click();
    }

    private TextField field(String id) {
        return $(TextField.class, card(id)).single();
    }

    private void type(String id, String text) {
        test(field(id)).setValue(text);
    }

    private void choose(int number) {
        options().setValue(number);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> options() {
        return $(RadioButtonGroup.class, card("side")).single();
    }
}
