package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class TraceAndDeterminantOfTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new TraceAndDeterminantOf().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "A 3×3 matrix has the eigenvalues $-1$, twice, and $-3$. What are its trace and its determinant? Give both, the trace first.");
        assertThat(variant.rubric().model()).isEqualTo("-5 -3");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "trace-and-determinant: -3 -5", "multiplicity-forgotten: -4 3", "determinant-sign: -5 3");
    }
}
