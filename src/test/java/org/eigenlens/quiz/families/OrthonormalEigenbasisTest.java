package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class OrthonormalEigenbasisTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new OrthonormalEigenbasis().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Give an orthonormal eigenbasis of $A = \\begin{bmatrix} 2 & -3 \\\\ -3 & 2 \\end{bmatrix}$, as the columns of a matrix $Q$.");
        assertThat(variant.rubric().model()).isEqualTo("sqrt(2)/2 -sqrt(2)/2; sqrt(2)/2 sqrt(2)/2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "not-normalized: 1 -1; 1 1",
                        "not-rooted: 1/2 -1/2; 1/2 1/2",
                        "not-orthogonal: sqrt(2)/2 sqrt(2)/2; sqrt(2)/2 sqrt(2)/2");
    }
}
