package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class ProofOfOrthogonalityTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new ProofOfOrthogonality().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Let $A$ be real and symmetric, $Av = \\lambda v$ and $Aw = \\mu w$ with real $\\lambda \\neq \\mu$. Prove that $v$ and $w$ are orthogonal: choose the lines of the proof and put them in order. Some do not belong.");
        assertThat(variant.rubric().model()).isEqualTo("6 2 4 3 5");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .isEmpty();
    }
}
