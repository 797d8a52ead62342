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
                        "At a saddle the Hessian has an eigenvalue $-3$. Gradient descent with $\\eta = \\frac{2}{5}$ starts $10^{-4}$ off the saddle along that direction. After how many steps is it for the first time further than 1 away along it, the loss being quadratic?");
        assertThat(variant.rubric().model()).isEqualTo("12");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("rounded-down: 11", "flow-for-steps: 8");
    }
}
