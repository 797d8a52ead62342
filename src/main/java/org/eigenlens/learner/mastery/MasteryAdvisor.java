package org.eigenlens.learner.mastery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.eigenlens.learner.Attempts;
import org.eigenlens.learner.CurrentLearner;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.Advisor;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** First what is due for review, then what is known least in the first topic of the course that is not mastered. */
@Component
class MasteryAdvisor implements Advisor {

    private final CurrentLearner current;
    private final Attempts attempts;
    private final ObjectProvider<Catalogue> catalogue;
    private final Clock clock;
    private final Families families = Families.find();

    MasteryAdvisor(CurrentLearner current, Attempts attempts, ObjectProvider<Catalogue> catalogue, Clock clock) {
        this.current = current;
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Optional<String> next(Optional<String> after) {
        List<PastAttempt> past = current.known().map(attempts::all).orElse(List.of());
        List<String> course =
                catalogue.getObject().lessons().stream().map(Lesson::slug).toList();
        return advice(past, course, after, clock.instant());
    }

    Optional<String> advice(List<PastAttempt> past, List<String> course, Optional<String> after, Instant now) {
        return Review.of(past).stream()
                .filter(card -> card.isDue(now))
                .map(Review::family)
                .filter(family -> families.named(family).isPresent())
                .filter(family -> after.filter(family::equals).isEmpty())
                .findFirst()
                .or(() -> leastKnown(Mastery.of(past), course, after));
    }

    private Optional<String> leastKnown(Mastery mastery, List<String> course, Optional<String> after) {
        return course.stream()
                .flatMap(topic -> mastery.weakest(others(topic, after)).stream())
                .map(family -> family.about().id())
                .findFirst();
    }

    private List<Family> others(String topic, Optional<String> after) {
        return families.of(topic).stream()
                .filter(family -> after.filter(family.about().id()::equals).isEmpty())
                .toList();
    }
}
