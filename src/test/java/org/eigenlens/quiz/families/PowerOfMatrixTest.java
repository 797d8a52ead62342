package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class PowerOfMatrixTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new PowerOfMatrix().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo("Compute $A^{4}$ for $A = \\begin{bmatrix} 5 & 4 \\\\ -7 & -6 \\end{bmatrix}$.");
        assertThat(variant.rubric().model()).isEqualTo("-19 -20; 35 36");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "entries-powered: 625 256; 2401 1296",
                        "multiple-for-power: 20 16; -28 -24",
                        "one-power-less: 13 12; -21 -20");
    }
}
