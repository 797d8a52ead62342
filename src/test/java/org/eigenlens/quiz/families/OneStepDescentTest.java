package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class OneStepDescentTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new OneStepDescent().variant(17, Difficulty.HARD);
        assertThat(variant.statement())
                .isEqualTo(
                        "The features of a linear model have mean zero, the variance $4$ each, and no correlation. At the weights $w = \\begin{bmatrix} 5 \\\\ -5 \\end{bmatrix}$ the loss $f(w) = \\frac{1}{2N} \\sum_i (w^\\top x_i - y_i)^2$ has the gradient $\\begin{bmatrix} 4 \\\\ -4 \\end{bmatrix}$. Which weights are best?");
        assertThat(variant.rubric().model()).isEqualTo("4 -4");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("uphill: 6 -6", "step-alone: -1 1", "variance-forgotten: 1 -1");
    }
}
