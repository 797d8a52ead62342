package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class HowManyRealEigenvaluesTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new HowManyRealEigenvalues().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "How many real eigenvalues does $A = \\begin{bmatrix} 2 & -4 \\\\ 2 & 6 \\end{bmatrix}$ have?");
        assertThat(variant.rubric().model()).isEqualTo("3");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("complex-counted: 1", "double-root-unchecked: 2");
    }
}
