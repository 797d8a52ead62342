package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class InverseThroughEigenvaluesTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new InverseThroughEigenvalues().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A matrix $A$ has the eigenvalue $-4$ with $\\begin{bmatrix} 2 \\\\ -1 \\end{bmatrix}$ and the eigenvalue $2$ with $\\begin{bmatrix} 1 \\\\ 1 \\end{bmatrix}$. Give $A^{-1}$.");
        assertThat(variant.rubric().model()).isEqualTo("0 1/2; 1/4 1/4");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "not-inverted: -2 4; 2 0",
                        "negative-for-inverse: 2 -4; -2 0",
                        "determinant-missing: 0 -4; -2 -2");
    }
}
