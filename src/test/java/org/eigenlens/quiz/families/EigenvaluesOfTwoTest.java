package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class EigenvaluesOfTwoTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new EigenvaluesOfTwo().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo("Find all eigenvalues of $A = \\begin{bmatrix} -7 & -2 \\\\ 5 & 4 \\end{bmatrix}$.");
        assertThat(variant.rubric().model()).isEqualTo("3 -6");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "trace-sign: 6 -3",
                        "not-halved: 6 -12",
                        "not-rooted: 39 -42",
                        "diagonal-entries: -7 4",
                        "trace-and-determinant: -3 -18");
    }
}
