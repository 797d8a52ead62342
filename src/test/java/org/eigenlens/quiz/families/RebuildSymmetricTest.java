package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class RebuildSymmetricTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new RebuildSymmetric().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A symmetric matrix has the eigenvalue $-6$ with eigenvector $\\begin{bmatrix} 2 \\\\ -1 \\end{bmatrix}$. Its other eigenvalue is $4$. Which matrix is it?");
        assertThat(variant.rubric().model()).isEqualTo("-4 4; 4 2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "not-normalized: -20 20; 20 10", "swapped: 2 -4; -4 -4", "one-term: -24/5 12/5; 12/5 -6/5");
    }
}
