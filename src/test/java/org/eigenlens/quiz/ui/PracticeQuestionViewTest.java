package org.eigenlens.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.quiz.Attempt;
import org.eigenlens.quiz.AttemptListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What is told of attempts, and what an address that says nonsense shows. */
@SpringBootTest
@Import(PracticeQuestionViewTest.Listening.class)
class PracticeQuestionViewTest extends SpringBrowserlessTest {

    static final class Ear implements AttemptListener {

        final List<Attempt> heard = new ArrayList<>();

        @Override
        public void attempted(Attempt attempt) {
            heard.add(attempt);
            throw new IllegalStateException("The disk is full.");
        }
    }

    @TestConfiguration
    static class Listening {

        @Bean
        Ear ear() {
            return new Ear();
        }
    }

    @Autowired
    private Ear ear;

    @BeforeEach
    void forget() {
        ear.heard.clear();
    }

    @Test
    void attemptIsToldWithItsMisconceptionEvenIfItCannotBeKept() {
        open("eigenvalues-of-two/4711", "difficulty=medium");
        answer("1, 9");
        press("Check");
        press("Check");
        Attempt attempt = ear.heard.getFirst();
        assertThat(ear.heard).hasSize(1);
        assertThat(attempt.family().id()).isEqualTo("eigenvalues-of-two");
        assertThat(attempt.seed()).isEqualTo(4711);
        assertThat(attempt.response()).isEqualTo("1, 9");
        assertThat(attempt.credit()).isZero();
        assertThat(attempt.misconception()).isEqualTo(Optional.of("diagonal-entries"));
        assertThat(attempt.helped()).isFalse();
        assertThat(html()).contains("Those are the diagonal entries.");
    }

    @Test
    void whatCannotBeReadIsNotTold() {
        open("eigenvalues-of-two/4711", "difficulty=medium");
        press("Check");
        answer("four");
        press("Check");
        assertThat(ear.heard).isEmpty();
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getValue()).isEqualTo("four");
    }

    @Test
    void helpIsTold() {
        open("eigenvalues-of-two/4711", "difficulty=medium");
        press("Take a hint (1 of 2)");
        answer("4, 6");
        press("Check");
        assertThat(ear.heard).singleElement().matches(Attempt::helped).matches(attempt -> attempt.credit() == 1);
    }

    @Test
    void addressThatSaysNonsenseIsToldSoAndShowsAQuestion() {
        open("eigenvalues-of-two/first", "difficulty=medium");
        assertThat(html()).contains("is a whole number such as 4711", "Find all eigenvalues");
        open("eigenvalues-of-two/99999999999999999999", "");
        assertThat(html()).contains("is a whole number such as 4711", "Find all eigenvalues");
        open("eigenvalues-of-two/4711", "difficulty=insane");
        assertThat(html()).contains("easy, medium or hard", "Find all eigenvalues");
    }

    @Test
    void familyThatDoesNotExistIsAPageThatIsNotThere() {
        UI.getCurrent().navigate("practice/no-such-family/1");
        assertThat($(PracticeQuestionView.class).exists()).isFalse();
    }

    private void open(String question, String query) {
        UI.getCurrent().navigate("practice/" + question, QueryParameters.fromString(query));
    }

    private TextField field() {
        return $(TextField.class, $(PracticeCard.class).single()).single();
    }

    private void answer(String text) {
        test(field()).setValue(text);
    }

    private void press(String name) {
        test($(Button.class, $(PracticeCard.class).single()).withText(name).single())
                .click();
    }

    private String html() {
        return $(PracticeQuestionView.class).single().getElement().getOuterHTML();
    }
}
