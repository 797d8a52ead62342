package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class FlowStabilityTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new FlowStability().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "What does the gradient flow $x' = -Hx$ with $H = \\begin{bmatrix} 2 & 2 \\\\ 2 & 2 \\end{bmatrix}$ do from a start in general position?");
        assertThat(variant.rubric().model()).isEqualTo("3");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("zero-eigenvalue: 1");
    }
}
