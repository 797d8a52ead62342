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
                .isEqualTo("Of which class is the quadratic form $q(x, y) = -5x^2 - 10xy - 5y^2$?");
        assertThat(variant.rubric().model()).isEqualTo("4");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("zero-eigenvalue: 3");
    }
}
