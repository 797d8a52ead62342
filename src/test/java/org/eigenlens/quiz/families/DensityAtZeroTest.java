package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class DensityAtZeroTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new DensityAtZero().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A Hessian has the eigenvalues $4$, $3$, $0$. What is the value at 0 of its Gaussian kernel density with bandwidth $h = 1$? Give three decimals, or four significant digits.");
        assertThat(variant.rubric().model()).isEqualTo("1.3450265301305e-01");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("mean-missing: 4.0350795903914e-01", "normalization-missing: 3.3714815305538e-01");
    }
}
