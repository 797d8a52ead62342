package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class ResidualEigenvaluesTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new ResidualEigenvalues().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "The branch of a residual block has a Jacobian $J$ with the eigenvalues $-\\frac{1}{10}$ and $-\\frac{9}{10}$. What are the eigenvalues of the Jacobian of the whole block $x + F(x)$?");
        assertThat(variant.rubric().model()).isEqualTo("9/10 1/10");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("unchanged: -1/10 -9/10", "subtracted: 11/10 19/10");
    }
}
