package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class AreaOfEllipseTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new AreaOfEllipse().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "What is the area inside the ellipse $x^\\top Ax = 1$ with $A = \\begin{bmatrix} 3 & 2 \\\\ 2 & 5 \\end{bmatrix}$?");
        assertThat(variant.rubric().model()).isEqualTo("(pi)/sqrt(11)");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("not-rooted: (pi)/11", "not-inverted: (pi)*sqrt(11)", "unit-forgotten: 1/sqrt(11)");
    }
}
