package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class MultiplicitiesTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new Multiplicities().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "What are the algebraic and the geometric multiplicity of the eigenvalue $\\lambda = 2$ of $A = \\begin{bmatrix} 1 & -1 & -2 \\\\ 2 & 4 & 3 \\\\ 0 & 0 & 2 \\end{bmatrix}$? Give both, the algebraic one first.");
        assertThat(variant.rubric().model()).isEqualTo("2 1");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("swapped: 1 2", "geometric-assumed: 2 2");
    }
}
