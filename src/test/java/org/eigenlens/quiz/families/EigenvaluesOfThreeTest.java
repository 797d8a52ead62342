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
                        "Find all eigenvalues of $A = \\begin{pmatrix} 0 & 2 & -2 \\\\ -2 & 4 & -1 \\\\ 2 & -2 & 5 \\end{pmatrix}$, each as often as it counts.");
        assertThat(variant.rubric().model()).isEqualTo("2 3 4");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("sign-slip: -2 -3 -4", "diagonal-entries: 0 4 5");
    }
}
