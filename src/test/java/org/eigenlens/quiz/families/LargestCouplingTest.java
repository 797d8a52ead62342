package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class LargestCouplingTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new LargestCoupling().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "For which largest $c \\ge 0$ does $J = \\begin{bmatrix} \\lambda & c \\\\ 0 & \\lambda \\end{bmatrix}$ with $\\lambda = \\frac{8}{11}$ lengthen no vector, that is $\\|J\\| \\le 1$?");
        assertThat(variant.rubric().model()).isEqualTo("57/121");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("not-squared: 3/11", "rooted: sqrt(57/121)", "no-coupling: 0");
    }
}
