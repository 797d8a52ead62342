package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class EigenvaluesOfInverseTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new EigenvaluesOfInverse().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "What are the eigenvalues of $A^{-1}$ for $A = \\begin{bmatrix} 1 & 6 \\\\ -4 & -9 \\end{bmatrix}$?");
        assertThat(variant.rubric().model()).isEqualTo("-1/5 -1/3");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("negative-for-inverse: 5 3", "not-inverted: -5 -3");
    }
}
