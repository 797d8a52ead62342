package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class WhichAreNormalTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new WhichAreNormal().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo("Which of these matrices are normal, that is $A^\\top A = AA^\\top$?");
        assertThat(variant.rubric().model()).isEqualTo("1 4");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("only-symmetric: 1", "skew-part-is-enough: 1 4 5");
    }
}
