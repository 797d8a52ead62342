package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class MomentumStepsTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new MomentumSteps().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "The heavy ball runs with momentum $\\beta = \\frac{4}{5}$ in a mode of curvature $\\lambda = 10$. For which step sizes $\\eta$ does it converge?");
        assertThat(variant.rubric().model()).isEqualTo("(0, 9/25)");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "momentum-forgotten: (0, 2/10)",
                        "momentum-subtracted: (0, 1/25)",
                        "marginal-included: (0, 9/25]");
    }
}
