package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class FateOfStateTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new FateOfState().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A linear recurrent cell has $h_{t+1} = Wh_t$ with $W = \\begin{bmatrix} \\frac{7}{10} & \\frac{13}{5} \\\\[0.4em] 0 & \\frac{1}{10} \\end{bmatrix}$. What can happen to $\\|h_t\\|$, over all starts?");
        assertThat(variant.rubric().model()).isEqualTo("2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("radius-for-norm: 1", "norm-for-radius: 3");
    }
}
