package org.eigenlens.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.format.NumberFormat;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private static String shown(String model) {
        return AnswerText.right(Rubric.of(NumberFormat.real(), model))
                .getElement()
                .getChild(0)
                .getProperty("tex");
    }

    @Test
    void answerWithoutAnExactFormHasTheDigitsThatAreAskedFor() {
        assertThat(shown("-9.1578194443671e-02")).isEqualTo("\\approx -0.09158");
        assertThat(shown("2.3104906018665e-01")).isEqualTo("\\approx 0.2310");
    }

    @Test
    void exactAnswerIsShownAsItIs() {
        assertThat(shown("sqrt(2)")).isEqualTo("\\sqrt{2}");
        assertThat(shown("0.333")).isEqualTo("0.333");
        assertThat(shown("(1+sqrt(123456))/2")).isEqualTo("\\frac{1 + \\sqrt{123456}}{2}");
    }
}
