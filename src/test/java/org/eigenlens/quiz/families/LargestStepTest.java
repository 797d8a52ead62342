package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class LargestStepTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new LargestStep().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Gradient descent $x_{k+1} = x_k - \\eta Hx_k$ runs with $H = \\begin{bmatrix} 9 & 2 \\\\ 2 & 6 \\end{bmatrix}$. For which step sizes $\\eta$ does it converge to 0 from every start?");
        assertThat(variant.rubric().model()).isEqualTo("(0, 1/5)");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "one-for-two: (0, 1/10)",
                        "smallest-eigenvalue: (0, 2/5)",
                        "best-step: (0, 2/15)",
                        "marginal-included: (0, 2/10]");
    }
}
