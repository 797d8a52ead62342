package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class MatrixFromEigenpairsTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new MatrixFromEigenpairs().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Which matrix has $\\begin{bmatrix} 2 \\\\ 3 \\end{bmatrix}$ as an eigenvector for $0$ and $\\begin{bmatrix} 1 \\\\ 3 \\end{bmatrix}$ as one for $3$?");
        assertThat(variant.rubric().model()).isEqualTo("-3 2; -9 6");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "inverse-first: -3 -3; 6 6",
                        "transpose-for-inverse: 3 9; 9 27",
                        "inverse-missing: 0 3; 0 9",
                        "determinant-missing: -9 6; -27 18",
                        "swapped: 6 -2; 9 -3");
    }
}
