package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class MatrixOfEigenvectorsTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new MatrixOfEigenvectors().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Let $A = \\begin{bmatrix} 4 & 1 \\\\ -3 & 0 \\end{bmatrix}$ and $\\Lambda = \\begin{bmatrix} 1 & 0 \\\\ 0 & 3 \\end{bmatrix}$. Give a matrix $V$ that has an inverse and satisfies $AV = V\\Lambda$.");
        assertThat(variant.rubric().model()).isEqualTo("1 1; -3 -1");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("swapped: 1 1; -1 -3", "rows-for-columns: 1 -3; 1 -1");
    }

    @Test
    void solutionAnswersInTheOrderThatIsAskedFor() {
        for (long seed = 0; seed < 60; seed++) {
            Variant variant = new MatrixOfEigenvectors().variant(seed, Difficulty.HARD);
            assertThat(variant.solution())
                    .contains("V = "
                            + Notation.tex(MatrixLiteral.parse(variant.rubric().model())
                                    .exactEntries()
                                    .orElseThrow()));
        }
    }
}
