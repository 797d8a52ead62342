package org.eigenlens.learner.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class MasteryAdvisorTest {

    private static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");
    private static final List<String> COURSE =
            Catalogue.packaged().lessons().stream().map(Lesson::slug).toList();

    private final Families families = Families.find();
    private final List<PastAttempt> past = new ArrayList<>();

    @Autowired
    private MasteryAdvisor advisor;

    private void answer(Family family, int days, double credit) {
        Family.About about = family.about();
        past.add(new PastAttempt(
                NOW.minus(Duration.ofDays(days)),
                about.id(),
                about.version(),
                about.topic(),
                past.size(),
                Difficulty.EASY,
                "1",
                credit,
                Optional.empty(),
                false,
                0));
    }

    private String advice(Optional<String> after) {
        return advisor.advice(past, COURSE, after, NOW).orElseThrow();
    }

    private int place(String family) {
        return COURSE.indexOf(families.named(family).orElseThrow().about().topic());
    }

    @Test
    void newcomerBeginsWithTheFirstTopic() {
        assertThat(place(advice(Optional.empty()))).isZero();
    }

    @Test
    void sameFamilyIsNotAskedTwiceInARow() {
        String first = advice(Optional.empty());
        assertThat(advice(Optional.of(first))).isNotEqualTo(first);
    }

    @Test
    void whatIsDueComesBeforeWhatIsNew() {
        answer(families.named("best-momentum").orElseThrow(), 3, 1);
        assertThat(advice(Optional.empty())).isEqualTo("best-momentum");
        assertThat(place(advice(Optional.of("best-momentum")))).isZero();
    }

    @Test
    void masteredTopicGivesWayToTheNext() {
        families.of("change-of-basis").forEach(family -> {
            answer(family, 0, 1);
            answer(family, 0, 1);
            answer(family, 0, 1);
        });
        assertThat(place(advice(Optional.empty()))).isPositive();
    }

    @Test
    void whatNoLongerExistsIsNotAdvised() {
        past.add(new PastAttempt(
                NOW.minus(Duration.ofDays(9)),
                "gone",
                1,
                "gone",
                1,
                Difficulty.EASY,
                "1",
                0,
                Optional.empty(),
                false,
                0));
        assertThat(place(advice(Optional.empty()))).isZero();
    }
}
