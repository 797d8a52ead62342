package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class EigenvalueOfEigenvectorTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new EigenvalueOfEigenvector().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "The vector $v = \\begin{bmatrix} 0 \\\\ 0 \\\\ 2 \\end{bmatrix}$ is an eigenvector of $A = \\begin{bmatrix} -3 & 4 & 0 \\\\ -8 & 9 & 0 \\\\ 2 & -2 & 3 \\end{bmatrix}$. For which eigenvalue?");
        assertThat(variant.rubric().model()).isEqualTo("3");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("sign-slip: -3", "entry-for-ratio: 6", "reciprocal: 1/(3)");
    }
}
