package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class FlowAtTimeTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new FlowAtTime().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Gradient flow on $\\tfrac12\\lambda x^2$ with $\\lambda = 2$ starts at $x(0) = 6$. What is $x(t)$ at $t = \\frac{3}{2}$? Give three decimals, or four significant digits.");
        assertThat(variant.rubric().model()).isEqualTo("2.9872241020718e-01");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "sign-slip: 1.2051322153913e+02",
                        "step-for-flow: -1.2000000000000e+01",
                        "start-forgotten: 4.9787068367864e-02");
    }
}
