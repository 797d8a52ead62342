package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class StepsToBoundTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new StepsToBound().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Gradient descent on $\\tfrac12\\lambda x^2$ with $\\lambda = 1$ and $\\eta = \\frac{2}{5}$: after how many steps is the loss below $10^{-2}$ of what it was, for the first time?");
        assertThat(variant.rubric().model()).isEqualTo("5");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("loss-not-squared: 10", "one-step-off: 4");
    }
}
