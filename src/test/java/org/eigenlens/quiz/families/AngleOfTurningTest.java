package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class AngleOfTurningTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new AngleOfTurning().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "In suitable coordinates $A = \\begin{bmatrix} 3 & -5 \\\\ 2 & -3 \\end{bmatrix}$ turns by an angle between 0° and 180°, and stretches. By how many degrees does it turn?");
        assertThat(variant.rubric().model()).isEqualTo("90");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("radians: pi/2", "complement: 0");
    }
}
