package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class KappaAfterStandardizingTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new KappaAfterStandardizing().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Two features have the covariance matrix $\\Sigma = \\begin{bmatrix} 4 & \\frac{9}{5} \\\\[0.4em] \\frac{9}{5} & 9 \\end{bmatrix}$. Each is divided by its standard deviation, as batch normalization does. What is the condition number of the covariance afterwards?");
        assertThat(variant.rubric().model()).isEqualTo("13/7");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("whitened: 1", "inverted: 7/13", "correlation: 3/10", "rooted: sqrt(13/7)");
    }
}
