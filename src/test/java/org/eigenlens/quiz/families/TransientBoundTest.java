package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class TransientBoundTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new TransientBound().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A diagonalizable $A$ has the spectral radius $\\rho = \\frac{7}{10}$ and eigenvectors with $\\kappa(V) = 59$. Which upper bound do they give for $\\|A^{2}\\|$?");
        assertThat(variant.rubric().model()).isEqualTo("2891/100");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "condition-forgotten: 49/100", "condition-powered: 170569/100", "multiplied-by-time: 413/5");
    }
}
