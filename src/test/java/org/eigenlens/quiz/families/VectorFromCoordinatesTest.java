package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class VectorFromCoordinatesTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new VectorFromCoordinates().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A basis of the plane is $a_1 = \\begin{bmatrix} -3 \\\\ -2 \\end{bmatrix}$, $a_2 = \\begin{bmatrix} 1 \\\\ 0 \\end{bmatrix}$. Which vector has the coordinates $\\begin{bmatrix} -1 \\\\ 2 \\end{bmatrix}$ in it?");
        assertThat(variant.rubric().model()).isEqualTo("5 2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("inverse-for-basis: -1 -4", "rows-for-columns: -1 -1", "swapped: -7 -4");
    }
}
