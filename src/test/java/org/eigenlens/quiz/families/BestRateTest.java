package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class BestRateTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new BestRate().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A quadratic has curvatures between $\\lambda_{\\min} = 1$ and $\\lambda_{\\max} = 5$. Gradient descent uses the best fixed step. By what factor does the distance to the minimum shrink per step, at worst?");
        assertThat(variant.rubric().model()).isEqualTo("2/3");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("step-for-rate: 2/6", "shorter-step: 4/5", "inverted: 3/2", "squared: 4/9");
    }
}
