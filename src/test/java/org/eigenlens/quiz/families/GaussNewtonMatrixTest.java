package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class GaussNewtonMatrixTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new GaussNewtonMatrix().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A least-squares problem $f = \\tfrac12\\|r(\\theta)\\|^2$ has the Jacobian $J = \\begin{bmatrix} 2 & -2 \\\\ 2 & -3 \\\\ 0 & 3 \\end{bmatrix}$ of its residuals. Give the Gauss–Newton matrix.");
        assertThat(variant.rubric().model()).isEqualTo("8 -10; -10 22");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("factor-two: 16 -20; -20 44", "sign-slip: 8 10; 10 22");
    }
}
