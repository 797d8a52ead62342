package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class SizeOfCouplingTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new SizeOfCoupling().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A turn of the basis makes $A = \\begin{bmatrix} 0 & 4 \\\\ -3 & 7 \\end{bmatrix}$ triangular, $A = QTQ^\\top$. What is the size $|t_{12}|$ of the entry above the diagonal of $T$?");
        assertThat(variant.rubric().model()).isEqualTo("7");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("not-rooted: 49", "eigenvalues-forgotten: sqrt(74)", "entry-of-matrix: 4");
    }
}
