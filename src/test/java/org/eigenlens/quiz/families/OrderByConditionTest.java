package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class OrderByConditionTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new OrderByCondition().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo("Order these Hessians by their condition number, the best conditioned first.");
        assertThat(variant.rubric().model()).isEqualTo("4 2 3 1");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .isEmpty();
    }
}
