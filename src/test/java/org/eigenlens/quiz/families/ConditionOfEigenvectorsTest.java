package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class ConditionOfEigenvectorsTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new ConditionOfEigenvectors().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Two unit eigenvectors enclose an angle $\\theta$ with $\\cos\\theta = \\frac{3}{5}$. What is the condition number $\\kappa(V)$ of the matrix with these columns?");
        assertThat(variant.rubric().model()).isEqualTo("2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("not-rooted: 4", "inverted: 1/2", "sine: 5/4");
    }
}
