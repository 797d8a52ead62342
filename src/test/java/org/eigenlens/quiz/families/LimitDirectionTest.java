package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class LimitDirectionTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new LimitDirection().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Let $A = \\begin{bmatrix} 5 & 2 \\\\ -6 & -3 \\end{bmatrix}$ and $x = \\begin{bmatrix} 3 \\\\ -11 \\end{bmatrix}$. To which line through the origin does $A^kx$ turn as $k$ grows? Give any vector on it.");
        assertThat(variant.rubric().model()).isEqualTo("1 -1");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("smaller-eigenvalue: 1 -3", "start: 3 -11", "one-step: -7 15");
    }
}
