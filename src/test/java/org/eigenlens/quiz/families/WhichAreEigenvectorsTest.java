package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class WhichAreEigenvectorsTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new WhichAreEigenvectors().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Let $A = \\begin{bmatrix} -2 & 6 \\\\ -2 & 5 \\end{bmatrix}$. Which of these vectors are eigenvectors of $A$?");
        assertThat(variant.rubric().model()).isEqualTo("3 5");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("zero-vector: 3 5 4", "sum-of-eigenvectors: 3 5 2");
    }
}
