package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class MatrixOfFormTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new MatrixOfForm().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo("Give the symmetric matrix $S$ with $v^\\top Sv = x^2 + 5xy + 3y^2$.");
        assertThat(variant.rubric().model()).isEqualTo("1 5/2; 5/2 3");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "cross-term-not-halved: 1 5; 5 3",
                        "not-symmetric: 1 5; 0 3",
                        "diagonal-halved: 1/2 5/2; 5/2 3/2");
    }
}
