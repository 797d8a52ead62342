package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class DefiniteForWhichTTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new DefiniteForWhichT().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo("For which real $t$ is $q(x, y) = 6x^2 + 2t\\,xy + 5y^2$ positive definite?");
        assertThat(variant.rubric().model()).isEqualTo("(-sqrt(30), sqrt(30))");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "not-rooted: (-30, 30)",
                        "semidefinite: [-sqrt(30), sqrt(30)]",
                        "half-line: (-inf, sqrt(30))",
                        "cross-term-not-halved: (-2*sqrt(30), 2*sqrt(30))");
    }
}
