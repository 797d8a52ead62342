package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class BestMomentumTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new BestMomentum().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A quadratic has curvatures from $3$ to $300$. Which momentum $\\beta$ is best for the heavy ball, together with the best step size?");
        assertThat(variant.rubric().model()).isEqualTo("81/121");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("not-squared: 9/11", "condition-not-rooted: 9801/10201", "rate-of-descent: 99/101");
    }
}
