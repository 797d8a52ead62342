package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class EigenpairsOfTwoTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new EigenpairsOfTwo().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Give all eigenpairs of $A = \\begin{bmatrix} 3 & -1 \\\\ 4 & -2 \\end{bmatrix}$. With the eigenvectors as the columns of $V$ and their eigenvalues on the diagonal of $\\Lambda$, $A = V\\Lambda V^{-1}$.");
        assertThat(variant.rubric().model()).isEqualTo("2: 1 1; -1: 1 4");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "swapped: 2: 1 4; -1: 1 1", "transpose: 2: 4 -1; -1: 1 -1", "sign-slip: -2: 1 1; 1: 1 4");
    }
}
