package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class EigenvaluesOfThreeTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new EigenvaluesOfThree().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Find all eigenvalues of $A = \\begin{bmatrix} 6 & 5 & 3 \\\\ -7 & -6 & -3 \\\\ -1 & -1 & -2 \\end{bmatrix}$, each as often as it counts.");
        assertThat(variant.rubric().model()).isEqualTo("1 -1 -2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("sign-slip: -1 1 2", "diagonal-entries: 6 -6 -2");
    }
}
