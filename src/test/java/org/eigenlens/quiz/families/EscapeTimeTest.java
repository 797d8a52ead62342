package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class EscapeTimeTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new EscapeTime().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "At a saddle the Hessian has an eigenvalue $-3$. Gradient descent with $\\eta = \\frac{2}{5}$ starts $10^{-4}$ off the saddle along that direction, and the loss is quadratic. After how many steps is it more than 1 away in that direction, for the first time?");
        assertThat(variant.rubric().model()).isEqualTo("12");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("rounded-down: 11", "flow-for-steps: 8");
    }
}
