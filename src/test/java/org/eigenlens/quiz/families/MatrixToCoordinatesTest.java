package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class MatrixToCoordinatesTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new MatrixToCoordinates().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A basis of the plane is $a_1 = \\begin{bmatrix} -2 \\\\ -3 \\end{bmatrix}$, $a_2 = \\begin{bmatrix} 2 \\\\ 2 \\end{bmatrix}$. Which matrix $C$ takes every vector to its coordinates in this basis?");
        assertThat(variant.rubric().model()).isEqualTo("1 -1; 3/2 -1");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "basis-for-inverse: -2 2; -3 2",
                        "determinant-missing: 2 -2; 3 -2",
                        "rows-for-columns: 1 3/2; -1 -1");
    }
}
