package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class HalfLifeTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new HalfLife().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "In gradient flow a mode has the curvature $\\lambda = \\frac{9}{5}$. After which time is its coordinate half of what it was? Give three decimals, or four significant digits.");
        assertThat(variant.rubric().model()).isEqualTo("3.8508176697775e-01");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "time-constant: 5/9",
                        "not-inverted: 1.2476649250079e+00",
                        "loss-for-coordinate: 1.9254088348887e-01");
    }
}
