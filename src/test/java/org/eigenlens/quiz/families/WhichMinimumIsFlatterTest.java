package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class WhichMinimumIsFlatterTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new WhichMinimumIsFlatter().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Two minima have the Hessians $H_1 = \\begin{bmatrix} 8 & -3 \\\\ -3 & 8 \\end{bmatrix}$ and $H_2 = \\begin{bmatrix} 14 & 4 \\\\ 4 & 8 \\end{bmatrix}$. Which one is flatter in its sharpest direction?");
        assertThat(variant.rubric().model()).isEqualTo("1");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("sharper-for-flatter: 2");
    }
}
