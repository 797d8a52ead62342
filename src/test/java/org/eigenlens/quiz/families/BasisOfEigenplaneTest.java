package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class BasisOfEigenplaneTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new BasisOfEigenplane().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "The matrix $A = \\begin{bmatrix} 2 & -4 & 4 \\\\ 0 & -2 & 4 \\\\ 0 & -8 & 10 \\end{bmatrix}$ has the double eigenvalue $\\lambda = 2$. Give a basis of its eigenspace.");
        assertThat(variant.rubric().model()).isEqualTo("1 0 0; 0 1 1");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("normal-for-plane: 0 -4 4", "image-for-kernel: -4 -4 -8");
    }
}
