package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class CoordinatesInABasisTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new CoordinatesInABasis().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A basis of the plane is $a_1 = \\begin{bmatrix} -3 \\\\ 2 \\end{bmatrix}$, $a_2 = \\begin{bmatrix} 1 \\\\ -1 \\end{bmatrix}$. What are the coordinates of $v = \\begin{bmatrix} 13 \\\\ -9 \\end{bmatrix}$ in it?");
        assertThat(variant.rubric().model()).isEqualTo("-4 1");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("basis-for-inverse: -48 35", "swapped: 1 -4", "rows-for-columns: 5 14");
    }
}
