package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class ComplexEigenvaluesTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new ComplexEigenvalues().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Find all eigenvalues of $A = \\begin{bmatrix} 3 & 4 \\\\ -4 & 3 \\end{bmatrix}$, complex ones too.");
        assertThat(variant.rubric().model()).isEqualTo("3+4i 3-4i");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "imaginary-unit-lost: 7 -1",
                        "not-halved: 6+8i 6-8i",
                        "trace-sign: -3+4i -3-4i",
                        "root-not-halved: 3+8i 3-8i",
                        "conjugate-missing: 3+4i");
    }
}
