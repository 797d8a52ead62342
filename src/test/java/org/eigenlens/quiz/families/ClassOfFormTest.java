package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class ClassOfFormTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new ClassOfForm().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo("Of which class is the quadratic form $q(x, y) = -3x^2 + 6xy - 3y^2$?");
        assertThat(variant.rubric().model()).isEqualTo("4");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .isEmpty();
    }
}
