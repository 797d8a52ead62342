package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class EllipseFromAxesTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new EllipseFromAxes().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "An ellipse around the origin has a semi-axis of length $1$ along $\\begin{bmatrix} 1 \\\\ -1 \\end{bmatrix}$ and one of length $2$ at a right angle to it. Give the symmetric matrix $A$ with which it is $x^\\top Ax = 1$.");
        assertThat(variant.rubric().model()).isEqualTo("5/8 -3/8; -3/8 5/8");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "not-squared: 3/4 -1/4; -1/4 3/4",
                        "not-inverted: 5/2 3/2; 3/2 5/2",
                        "swapped: 5/8 3/8; 3/8 5/8",
                        "not-normalized: 5/4 -3/4; -3/4 5/4");
    }
}
