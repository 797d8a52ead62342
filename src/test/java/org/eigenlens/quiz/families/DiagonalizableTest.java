package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class DiagonalizableTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new Diagonalizable().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Is $A = \\begin{bmatrix} 3 & -1 & -1 \\\\ 1 & 1 & -1 \\\\ -1 & 1 & 3 \\end{bmatrix}$ diagonalizable over the real numbers, and why?");
        assertThat(variant.rubric().model()).isEqualTo("2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("only-symmetric: 4", "repeated-for-defective: 3");
    }
}
