package org.eigenlens.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.eigenlens.learner.CurrentLearner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What was answered before comes back, and what a lesson no longer asks does no harm. */
class ReaderMemoryTest extends ReaderTest {

    @Autowired
    private ReaderMemory memory;

    @Autowired
    private CurrentLearner current;

    @Test
    void readingALessonMakesNobodyALearner() {
        open("dials");
        assertThat(current.known()).isEmpty();
    }

    @Test
    void answerComesBackWithItsVerdict() {
        memory.remember("dials", "sum", "1.5");
        open("dials");
        assertThat(field().getValue()).isEqualTo("1.5");
        assertThat(html($(LessonView.class).single())).contains("one and a half");
    }

    @ParameterizedTest
    @ValueSource(strings = {"left", "7", "0", ""})
    void optionThatALessonNoLongerHasIsAskedAgain(String response) {
        memory.remember("dials", "side", response);
        memory.remember("dials", predictId(), response);
        open("dials");
        assertThat(html($(LessonView.class).single())).doesNotContain("Not yet.", "You predicted:");
        assertThat($(RadioButtonGroup.class, $(PredictCard.class).single()).exists())
                .isTrue();
    }

    @Test
    void answerThatIsTooLongToBeKeptIsNotKept() {
        memory.remember("dials", "sum", "1".repeat(5_000));
        assertThat(memory.response("dials", "sum")).isEmpty();
    }

    private String predictId() {
        open("dials");
        return $(PredictCard.class).single().getId().orElseThrow();
    }

    private TextField field() {
        return $(TextField.class, $(QuestionCard.class).withId("sum").single()).single();
    }
}
