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
                        "The gradient of $f(x, y) = -8x^2 - 8xy - 2y^2 - 2xy^2$ is zero at the origin. What does its Hessian say about that point?");
        assertThat(variant.rubric().model()).isEqualTo("4");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("zero-eigenvalue: 2");
    }
}
