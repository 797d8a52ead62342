package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class SemiAxesTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new SemiAxes().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "How long are the semi-axes of the ellipse $x^\\top Ax = 1$ with $A = \\begin{bmatrix} 6 & -4 \\\\ -4 & 12 \\end{bmatrix}$?");
        assertThat(variant.rubric().model()).isEqualTo("1/2 sqrt(14)/14");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "not-rooted: 1/4 1/14",
                        "not-inverted: sqrt(4) sqrt(14)",
                        "eigenvalues: 4 14",
                        "whole-axes: 2*(1/2) 2*(sqrt(14)/14)");
    }
}
