package org.eigenlens.learner.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.mastery.KnowledgeTracing;
import org.junit.jupiter.api.Test;

class MasteryTest {

    private static final List<Family> TOPIC = Families.find().of("change-of-basis");
    private static final Family FIRST = TOPIC.get(0);

    private static PastAttempt attempt(Family family, long seed, double credit, boolean helped, int options) {
        Family.About about = family.about();
        return new PastAttempt(
                Instant.EPOCH.plusSeconds(seed),
                about.id(),
                about.version(),
                about.topic(),
                seed,
                Difficulty.EASY,
                "1",
                credit,
                Optional.empty(),
                helped,
                options);
    }

    private static PastAttempt right(Family family, long seed) {
        return attempt(family, seed, 1, false, 0);
    }

    private static double known(PastAttempt... attempts) {
        return Mastery.of(List.of(attempts)).of(FIRST).orElseThrow();
    }

    @Test
    void nothingIsSaidOfWhatWasNeverTried() {
        assertThat(Mastery.of(List.of()).of(FIRST)).isEmpty();
        assertThat(Mastery.of(List.of()).progress(TOPIC).level()).isEqualTo(Progress.Level.NEW);
    }

    /** L = 1/4, s = 1/10, g = 1/20: 0.225/0.2625 = 6/7, and of the rest a fifth is learnt: 31/35. */
    @Test
    void firstRightAnswerIsWeighedByBayesRule() {
        assertThat(known(right(FIRST, 1))).isCloseTo(31.0 / 35, within(1e-12));
    }

    @Test
    void onlyTheFirstAnswerToAQuestionCounts() {
        PastAttempt wrong = attempt(FIRST, 1, 0, false, 0);
        assertThat(known(wrong, right(FIRST, 1), right(FIRST, 1))).isEqualTo(known(wrong));
    }

    @Test
    void rightAnswerWithHelpCountsAsWrong() {
        assertThat(known(attempt(FIRST, 1, 1, true, 0))).isEqualTo(known(attempt(FIRST, 1, 0, false, 0)));
    }

    @Test
    void chosenAnswerSaysLessThanATypedOne() {
        assertThat(known(attempt(FIRST, 1, 1, false, 4))).isLessThan(known(right(FIRST, 1)));
    }

    @Test
    void topicIsMasteredWhenEachOfItsFamiliesIs() {
        List<PastAttempt> one = List.of(right(FIRST, 1), right(FIRST, 2), right(FIRST, 3));
        Progress begun = Mastery.of(one).progress(TOPIC);
        assertThat(begun.mastered()).isEqualTo(1);
        assertThat(begun.level()).isNotEqualTo(Progress.Level.MASTERED);
        List<PastAttempt> all = TOPIC.stream()
                .flatMap(family -> List.of(right(family, 1), right(family, 2), right(family, 3)).stream())
                .toList();
        Progress done = Mastery.of(all).progress(TOPIC);
        assertThat(done.level()).isEqualTo(Progress.Level.MASTERED);
        assertThat(done.known()).isGreaterThan(KnowledgeTracing.MASTERED);
    }
}
