package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class CurvatureAlongTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new CurvatureAlong().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "The Hessian at a point is $H = \\begin{bmatrix} -2 & 4 \\\\ 4 & 4 \\end{bmatrix}$. What is the curvature along the direction of $d = \\begin{bmatrix} 1 \\\\ 1 \\end{bmatrix}$, that is the second derivative along the unit vector $d/\\|d\\|$?");
        assertThat(variant.rubric().model()).isEqualTo("5");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("not-normalized: 10", "not-squared: 10/sqrt(2)", "trace: 2");
    }
}
