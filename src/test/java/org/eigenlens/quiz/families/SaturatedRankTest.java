package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class SaturatedRankTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new SaturatedRank().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "At some input the slopes of the activations are the diagonal of $D = \\begin{bmatrix} 2 & 0 & 0 & 0 \\\\ 0 & 1 & 0 & 0 \\\\ 0 & 0 & 0 & 0 \\\\ 0 & 0 & 0 & 0 \\end{bmatrix}$: where it is 0 the unit is saturated. With $W = \\begin{bmatrix} 1 & 0 & -1 & 0 \\\\ 0 & 1 & 0 & 0 \\\\ 0 & 0 & 1 & 0 \\\\ 0 & 0 & -2 & 1 \\end{bmatrix}$, what is the rank of the Jacobian $DW$ of the layer $\\phi(Wx)$ there?");
        assertThat(variant.rubric().model()).isEqualTo("2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("weights-only: 4");
    }
}
