package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class KreissBoundTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new KreissBound().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "All eigenvalues of $A$ lie inside the unit circle, but $\\sigma_{\\min}(zI - A) = 0.0009$ at a point with $|z| = 1.4$. Which lower bound does this give for $\\max_t\\|A^t\\|$?");
        assertThat(variant.rubric().model()).isEqualTo("4000/9");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("one-not-subtracted: 14000/9", "resolvent: 10000/9", "inverted: 9/4000");
    }
}
