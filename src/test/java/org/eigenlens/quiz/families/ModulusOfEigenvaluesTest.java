package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class ModulusOfEigenvaluesTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new ModulusOfEigenvalues().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "The matrix $A = \\begin{bmatrix} -1 & -5 \\\\ 2 & -3 \\end{bmatrix}$ has complex eigenvalues. In suitable coordinates it turns, and stretches by a factor $r$. What is $r$?");
        assertThat(variant.rubric().model()).isEqualTo("sqrt(13)");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("not-rooted: 13", "real-part: -2", "parts-added: 5");
    }
}
