package org.eigenlens.learner.exam;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eigenlens.learner.Attempts;
import org.eigenlens.learner.CurrentLearner;
import org.eigenlens.learner.LearnerId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Where the present learner sits exams. */
@Component
public class ExamRoom {

    private final CurrentLearner current;
    private final Exams exams;
    private final Attempts attempts;
    private final ExamMarking marking;
    private final TransactionOperations transaction;
    private final Clock clock;

    ExamRoom(CurrentLearner current, Exams exams, Attempts attempts, TransactionOperations transaction, Clock clock) {
        this.current = current;
        this.exams = exams;
        this.attempts = attempts;
        this.marking = new ExamMarking();
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Begins an exam, unless one is running, which is then gone on with. */
    public Exam begin(List<ExamQuestion> questions, Duration time) {
        return running().orElseGet(() -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Exam exam = new Exam(UUID.randomUUID(), now, now.plus(time), Optional.empty(), questions);
            exams.add(current.orCreate(), exam);
            return exam;
        });
    }

    /** The exam that runs now. */
    public Optional<Exam> running() {
        return mine(exams::open).stream().filter(exam -> !exam.isOver()).findFirst();
    }

    /** All exams, the newest first. One whose time is up is over. */
    public List<Exam> all() {
        return mine(exams::all);
    }

    private List<Exam> mine(Function<LearnerId, List<Exam>> which) {
        return current.known()
                .map(learner -> which.apply(learner).stream()
                        .map(exam -> settled(learner, exam))
                        .toList())
                .orElse(List.of());
    }

    /** An exam of the present learner. */
    public Optional<Exam> find(UUID id) {
        return current.known().flatMap(learner -> exams.find(learner, id).map(exam -> settled(learner, exam)));
    }

    private Exam settled(LearnerId learner, Exam exam) {
        return exam.isOver() || exam.deadline().isAfter(clock.instant()) ? exam : end(learner, exam, exam.deadline());
    }

    /** Keeps an answer; whether it was still in time. */
    public boolean answer(Exam exam, int number, String response) {
        String kept = response.strip();
        return kept.length() <= ExamQuestion.LONGEST
                && current.known()
                        .map(learner -> exams.answer(learner, exam.id(), number, kept, clock.instant()))
                        .orElse(false);
    }

    /** Ends an exam now, and marks it; of an exam that is over nothing changes. */
    public Exam handIn(UUID id) {
        LearnerId learner = current.orCreate();
        Exam exam = exams.find(learner, id).orElseThrow(() -> new IllegalArgumentException("No exam " + id + "."));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return exam.isOver() ? exam : end(learner, exam, now.isBefore(exam.deadline()) ? now : exam.deadline());
    }

    /** All or nothing, and once, even if two windows end it together. */
    private Exam end(LearnerId learner, Exam before, Instant at) {
        transaction.executeWithoutResult(status -> {
            if (exams.end(before.id(), at)) {
                // Read again: an answer may have come in between.
                Exam exam = exams.find(learner, before.id()).orElse(before);
                exam.questions().forEach(question -> mark(learner, exam, question, at));
            }
        });
        return exams.find(learner, before.id()).orElse(before);
    }

    private void mark(LearnerId learner, Exam exam, ExamQuestion question, Instant at) {
        ExamQuestion.Mark mark = marking.of(question);
        exams.mark(exam.id(), question.number(), mark);
        if (marking.isAttempt(question)) {
            attempts.add(learner, marking.attempt(question, mark, at));
        }
    }
}
