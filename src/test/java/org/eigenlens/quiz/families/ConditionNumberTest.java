package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class ConditionNumberTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new ConditionNumber().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "What is the condition number $\\kappa$ of the Hessian $H = \\begin{bmatrix} 9 & -3 \\\\ -3 & 9 \\end{bmatrix}$?");
        assertThat(variant.rubric().model()).isEqualTo("2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("inverted: 6/12", "determinant: 72", "squared: 144/36", "largest-only: 12");
    }
}
