package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class WhenGaussNewtonIsExactTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new WhenGaussNewtonIsExact().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement()).contains("the whole Hessian");
        assertThat(variant.rubric().model()).isEqualTo("1 2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("only-linear: 2", "only-without-residuals: 1");
    }

    @Test
    void everyFitIsExplained() {
        for (Difficulty difficulty : Difficulty.values()) {
            Variant variant = new WhenGaussNewtonIsExact().variant(3, difficulty);
            int exact = variant.rubric().model().split(" ").length;
            assertThat(exact).isEqualTo(difficulty == Difficulty.HARD ? 3 : 2);
            assertThat(variant.solution()).contains("linear in the unknowns").contains("all $r_i$ are zero");
        }
    }
}
