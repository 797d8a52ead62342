package org.eigenlens.quiz.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KnowledgeTracingTest {

    private static final KnowledgeTracing MODEL = new KnowledgeTracing(0.5, 0.1, 0.2, 0.1);

    @Test
    void aRightAnswerIsWeighedByBayesAndThenSomethingIsLearned() {
        double inferred = 0.5 * 0.9 / (0.5 * 0.9 + 0.5 * 0.2);
        assertThat(MODEL.after(0.5, 1)).isCloseTo(inferred + (1 - inferred) * 0.1, within(1e-12));
    }

    @Test
    void aWrongAnswerIsWeighedByBayesAndThenSomethingIsLearned() {
        double inferred = 0.5 * 0.1 / (0.5 * 0.1 + 0.5 * 0.8);
        assertThat(MODEL.after(0.5, 0)).isCloseTo(inferred + (1 - inferred) * 0.1, within(1e-12));
    }

    @Test
    void partOfTheCreditGoesPartOfTheWay() {
        assertThat(MODEL.after(0.5, 0.5)).isCloseTo((MODEL.after(0.5, 0) + MODEL.after(0.5, 1)) / 2, within(1e-12));
    }

    @Test
    void threeTypedAnswersInARowAreMastery() {
        KnowledgeTracing model = KnowledgeTracing.typed();
        double known = model.prior();
        for (int i = 0; i < 3; i++) {
            known = model.after(known, 1);
        }
        assertThat(known).isGreaterThan(KnowledgeTracing.MASTERED);
    }

    @Test
    void aChoiceOfTwoTakesLongerToMasterThanATypedAnswer() {
        assertThat(KnowledgeTracing.chosen(2).after(0.25, 1))
                .isLessThan(KnowledgeTracing.typed().after(0.25, 1));
    }

    @Test
    void certaintyStaysAProbability() {
        assertThat(MODEL.after(1, 0)).isBetween(0.0, 1.0);
        assertThat(MODEL.after(0, 1)).isBetween(0.0, 1.0);
    }

    @Test
    void theNextAnswerIsPredicted() {
        assertThat(MODEL.predicted(0.5)).isCloseTo(0.55, within(1e-12));
    }

    @Test
    void aModelInWhichRightAnswersSpeakAgainstKnowingIsRefused() {
        assertThatThrownBy(() -> new KnowledgeTracing(0.5, 0.1, 0.6, 0.5)).hasMessageContaining("below 1");
        assertThatThrownBy(() -> new KnowledgeTracing(1.5, 0.1, 0.1, 0.1)).hasMessageContaining("prior");
    }
}
