package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class CurvaturesOfSingularValuesTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new CurvaturesOfSingularValues().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "The Jacobian $J$ of the residuals has the singular values $6$, $8$, $3$. What are the curvatures of the Gauss–Newton model along its axes?");
        assertThat(variant.rubric().model()).isEqualTo("36 64 9");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("not-squared: 6 8 3", "rooted: sqrt(6) sqrt(8) sqrt(3)", "doubled: 12 16 6");
    }
}
