package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class PowerOfJordanBlockTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new PowerOfJordanBlock().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Compute $J^{3}$ for $J = \\begin{pmatrix} \\frac{3}{2} & 3 \\\\[0.4em] 0 & \\frac{3}{2} \\end{pmatrix}$.");
        assertThat(variant.rubric().model()).isEqualTo("27/8 81/4; 0 27/8");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "entries-powered: 27/8 27; 0 27/8",
                        "coupling-once: 27/8 27/4; 0 27/8",
                        "exponent-off: 27/8 243/8; 0 27/8");
    }
}
