package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class IterationsToToleranceTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new IterationsToTolerance().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A quadratic has the condition number $\\kappa = 53$. Gradient descent with the best fixed step multiplies the distance to the minimum by $(\\kappa - 1)/(\\kappa + 1)$ per step, at worst. After how many steps is the distance certainly below $10^{-6}$ of what it was?");
        assertThat(variant.rubric().model()).isEqualTo("367");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("rounded-down: 366", "loss-for-distance: 184", "shorter-step: 726");
    }
}
