package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class SmallestPerturbationTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new SmallestPerturbation().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "The symmetric matrix $A$ has the eigenvalues $-2$ and $0$. What is the norm of a smallest (perhaps complex) perturbation $E$ that makes $z = 2i$ an eigenvalue of $A + E$?");
        assertThat(variant.rubric().model()).isEqualTo("2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "farther-eigenvalue: sqrt(8)",
                        "not-rooted: 4",
                        "resolvent: 1/sqrt(4)",
                        "product: sqrt(8)*sqrt(4)");
    }
}
