package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Assessment;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetAnEigenvectorTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new SetAnEigenvector().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Set the matrix so that $\\begin{bmatrix} 1 \\\\ -1 \\end{bmatrix}$ is an eigenvector for $\\lambda = -2$. A multiple of the identity does not count.");
        assertThat(variant.rubric().model()).isEqualTo("A=-1+1;+0+-2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .isEmpty();
    }

    /** The vector is (1, −1), and the eigenvalue −2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A=6+-6;+2+-1   | takes $\\begin{bmatrix} 1 \\\\ -1 \\end{bmatrix}$ to $\\begin{bmatrix} 12 \\\\ 3 \\end{bmatrix}$, and $-2$ times the vector
            A=1.37+1;+0+0  | to $\\begin{bmatrix} 0.37 \\\\ 0 \\end{bmatrix}$
            A=1/3+0;+1+4/3 | but for $\\lambda = \\frac{1}{3}$, not $-2$
            A=-2+0;+0+-2   | multiple of the identity
            """)
    void aMissIsExplainedInTheReadersNumbers(String setting, String words) {
        Rubric<?> rubric = new SetAnEigenvector().variant(17, Difficulty.MEDIUM).rubric();
        assertThat(rubric.grade(setting))
                .isInstanceOfSatisfying(
                        Assessment.Graded.class,
                        graded -> assertThat(graded.grade().remarks())
                                .singleElement()
                                .satisfies(remark -> assertThat(remark.words()).contains(words)));
    }
}
