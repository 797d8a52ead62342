package org.eigenlens.learner.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.Difficulty;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T18:00:00Z");

    private final List<PastAttempt> attempts = new ArrayList<>();

    private void answer(String family, int day, double credit) {
        attempts.add(new PastAttempt(
                MONDAY.plus(Duration.ofDays(day)),
                family,
                1,
                "topic",
                attempts.size(),
                Difficulty.EASY,
                "1",
                credit,
                Optional.empty(),
                false,
                0));
    }

    private Review card() {
        return Review.of(attempts).getFirst();
    }

    private static Instant midnight(int day) {
        return Instant.parse("2026-11-30T00:00:00Z").plus(Duration.ofDays(day));
    }

    @Test
    void wrongAnswerIsDueOnTheNextDay() {
        answer("a", 0, 0);
        assertThat(card()).isEqualTo(new Review("a", 1, midnight(1)));
        assertThat(card().isDue(MONDAY)).isFalse();
        assertThat(card().isDue(midnight(1))).isTrue();
    }

    @Test
    void eachRightAnswerWhenDueWaitsTwiceAsLong() {
        int day = 0;
        for (int wait : List.of(2, 4, 8, 16, 16)) {
            answer("a", day, 1);
            assertThat(card().due()).isEqualTo(midnight(day + wait));
            day += wait;
        }
    }

    @Test
    void rightAnswerBeforeItIsDueChangesNothing() {
        answer("a", 0, 1);
        Review before = card();
        answer("a", 0, 1);
        answer("a", 1, 1);
        assertThat(card()).isEqualTo(before);
    }

    @Test
    void wrongAnswerGoesBackToTheFirstBoxWhenever() {
        answer("a", 0, 1);
        answer("a", 2, 1);
        answer("a", 3, 0.5);
        assertThat(card()).isEqualTo(new Review("a", 1, midnight(4)));
    }

    @Test
    void whatIsLongestDueComesFirst() {
        answer("a", 0, 1);
        answer("b", 0, 0);
        assertThat(Review.of(attempts)).extracting(Review::family).containsExactly("b", "a");
    }
}
