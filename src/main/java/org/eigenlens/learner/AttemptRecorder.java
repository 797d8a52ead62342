package org.eigenlens.learner;

import java.time.Clock;
import org.eigenlens.quiz.Attempt;
import org.eigenlens.quiz.AttemptListener;
import org.eigenlens.quiz.Families;
import org.springframework.stereotype.Component;

/** Keeps each attempt as it is made. */
@Component
class AttemptRecorder implements AttemptListener {

    private final CurrentLearner current;
    private final Attempts attempts;
    private final Families families = Families.find();
    private final Clock clock;

    AttemptRecorder(CurrentLearner current, Attempts attempts, Clock clock) {
        this.current = current;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public void attempted(Attempt attempt) {
        attempts.add(current.orCreate(), PastAttempt.of(attempt, options(attempt), clock.instant()));
    }

    private int options(Attempt attempt) {
        return families.named(attempt.family().id())
                .map(family -> PastAttempt.options(family.variant(attempt.seed(), attempt.difficulty())
                        .rubric()
                        .format()))
                .orElse(0);
    }
}
