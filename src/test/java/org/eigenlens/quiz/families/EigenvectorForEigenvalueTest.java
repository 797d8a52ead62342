package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class EigenvectorForEigenvalueTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new EigenvectorForEigenvalue().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "The matrix $A = \\begin{bmatrix} 4 & 1 \\\\ 4 & 4 \\end{bmatrix}$ has the eigenvalue $\\lambda = 2$. Give an eigenvector for it.");
        assertThat(variant.rubric().model()).isEqualTo("1 -2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("other-eigenvalue: 1 2", "transpose: 4 -2", "not-swapped: 2 1");
    }
}
