package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class ClassifyCriticalPointTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new ClassifyCriticalPoint().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "The gradient of $f(x, y) = \\frac{19}{2}x^2 + 13xy + 5y^2 + y^3$ is zero at the origin. What does its Hessian say about that point?");
        assertThat(variant.rubric().model()).isEqualTo("1");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .isEmpty();
    }
}
