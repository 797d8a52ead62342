package org.eigenlens.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.Test;

class PredictCardTest extends ReaderTest {

    @Test
    void revealIsNotInTheBrowserBeforeTheReaderCommits() {
        open("dials");
        assertThat(html($(LessonView.class).single()))
                .doesNotContain("The needle stands on the right", "Not this time");
        assertThat($(WidgetPlace.class).withId("locked").single().getClassNames())
                .contains("locked");
        assertThat($(Dial.View.class).all()).hasSize(2);
    }

    @Test
    void committingWithoutAChoiceIsAskedFor() {
        open("dials");
        commit();
        assertThat(options().isInvalid()).isTrue();
        assertThat(options().getErrorMessage()).contains("Commit to an answer first");
        assertThat($(Dial.View.class).all()).hasSize(2);
    }

    @Test
    void committingUnlocksTextAndWidgetAndSaysWhatWasPredicted() {
        open("dials");
        options().setValue(1);
        commit();
        assertThat(html($(PredictCard.class).single())).contains("You predicted:", "On the left", "Not this time.");
        assertThat(html($(LockedText.class).single())).contains("The needle stands on the right.");
        assertThat(texts($(Dial.View.class).all())).startsWith("7 0|");
        assertThat($(PredictCard.class).single().getChildren().anyMatch(RadioButtonGroup.class::isInstance))
                .isFalse();
    }

    @Test
    void whatIsUnlockedStaysSoOnTheWayBack() {
        open("dials");
        options().setValue(2);
        commit();
        open("needles");
        open("dials");
        assertThat(html($(PredictCard.class).single())).contains("On the right");
        assertThat($(Dial.View.class).all()).hasSize(3);
    }

    @Test
    void lockedWidgetKeepsWhatTheAddressSaysOfIt() {
        open("dials", "locked.at=3");
        writtenAddresses();
        $(Dial.View.class).first().state.set(new Dial.State(4, "1 2; 3 4", 99));
        assertThat(writtenAddresses()).containsExactly("lesson/dials?locked.at=3&left.at=4");
        options().setValue(2);
        commit();
        assertThat(texts($(Dial.View.class).all())).startsWith("3 0|");
    }

    private void commit() {
        test($(Button.class, $(PredictCard.class).single()).single()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> options() {
        return $(RadioButtonGroup.class, $(PredictCard.class).single()).single();
    }
}
