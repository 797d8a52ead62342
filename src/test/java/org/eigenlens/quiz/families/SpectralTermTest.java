package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class SpectralTermTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new SpectralTerm().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "The symmetric matrix $A = \\begin{bmatrix} 5 & -2 \\\\ -2 & 2 \\end{bmatrix}$ is a sum of terms $\\lambda\\,qq^\\top$ with unit eigenvectors $q$. Give the projection $qq^\\top$ for $\\lambda = 6$.");
        assertThat(variant.rubric().model()).isEqualTo("4/5 -2/5; -2/5 1/5");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "not-normalized: 4 -2; -2 1",
                        "eigenvalue-included: 24/5 -12/5; -12/5 6/5",
                        "other-eigenvalue: 1/5 2/5; 2/5 4/5",
                        "not-rooted: 4/25 -2/25; -2/25 1/25");
    }
}
