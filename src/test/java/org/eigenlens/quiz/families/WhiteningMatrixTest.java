package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class WhiteningMatrixTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new WhiteningMatrix().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Data have the covariance $\\Sigma = \\begin{bmatrix} \\frac{17}{2} & -\\frac{15}{2} \\\\[0.4em] -\\frac{15}{2} & \\frac{17}{2} \\end{bmatrix}$. Give the symmetric whitening matrix $\\Sigma^{-1/2}$.");
        assertThat(variant.rubric().model()).isEqualTo("5/8 3/8; 3/8 5/8");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "not-rooted: 17/32 15/32; 15/32 17/32",
                        "not-inverted: 5/2 -3/2; -3/2 5/2",
                        "swapped: 5/8 -3/8; -3/8 5/8");
    }
}
