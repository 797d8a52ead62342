package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class SetAnEigenvectorTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new SetAnEigenvector().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Set the matrix so that $\\begin{bmatrix} 1 \\\\ -1 \\end{bmatrix}$ is an eigenvector for $\\lambda = -2$. A multiple of the identity does not count.");
        assertThat(variant.rubric().model()).isEqualTo("A=-1+1;+0+-2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .isEmpty();
    }
}
