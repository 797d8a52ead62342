package org.eigenlens.learner.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A mock exam.
 *
 * @param deadline when it ends at the latest, by the server's clock
 * @param endedAt when it was handed in, or its deadline; empty while it runs
 */
public record Exam(
        UUID id, Instant startedAt, Instant deadline, Optional<Instant> endedAt, List<ExamQuestion> questions) {

    public Exam {
        questions = List.copyOf(questions);
    }

    public boolean isOver() {
        return endedAt.isPresent();
    }

    /** How much time is left; zero when there is none. */
    public Duration left(Instant now) {
        Duration left = Duration.between(now, deadline);
        return isOver() || left.isNegative() ? Duration.ZERO : left;
    }

    public Optional<ExamQuestion> question(int number) {
        return questions.stream()
                .filter(question -> question.number() == number)
                .findFirst();
    }

    public int answered() {
        return (int) questions.stream().filter(ExamQuestion::isAnswered).count();
    }

    /** The sum of the credits, once it is over. */
    public double score() {
        return questions.stream().mapToDouble(ExamQuestion::credit).sum();
    }
}
