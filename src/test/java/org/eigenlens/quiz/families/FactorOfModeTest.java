package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class FactorOfModeTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new FactorOfMode().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Gradient descent runs on a quadratic with step size $\\eta = \\frac{1}{2}$. By what is the mode with curvature $\\lambda = 5$ multiplied in 2 steps?");
        assertThat(variant.rubric().model()).isEqualTo("9/4");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("sign-slip: 49/4", "one-missing: 25/4", "one-step: -3/2", "size-for-factor: -9/4");
    }
}
