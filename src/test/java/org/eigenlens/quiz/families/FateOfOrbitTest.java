package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class FateOfOrbitTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new FateOfOrbit().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "What becomes of $A^kx$ for $A = \\begin{bmatrix} \\frac{1}{5} & \\frac{1}{5} \\\\[0.4em] -4 & 1 \\end{bmatrix}$ and $x \\neq 0$ as $k$ grows?");
        assertThat(variant.rubric().model()).isEqualTo("3");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("flow-for-steps: 1");
    }
}
