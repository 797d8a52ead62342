package org.eigenlens.learner.exam;

import java.time.Instant;
import java.util.Optional;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.Assessment;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Misconception;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.grading.Outcome;

/** Marks the questions of an exam as practice is graded. */
public final class ExamMarking {

    /** Practice would ask for more digits; an exam cannot without giving away that the first ones are right. */
    private static final double CREDIT_FOR_TOO_FEW_DIGITS = 0.5;

    private final Families families = Families.find();

    /** The variant that was asked; empty if its family has gone or has another version since. */
    public Optional<Variant> variant(ExamQuestion asked) {
        PastAttempt.Question question = asked.question();
        return families.named(question.family())
                .filter(family -> family.about().version() == question.version())
                .map(family -> family.variant(question.seed(), question.difficulty()));
    }

    ExamQuestion.Mark of(ExamQuestion question) {
        return variant(question)
                .filter(variant -> question.isAnswered())
                .map(variant -> mark(variant.rubric().grade(question.response())))
                .orElse(ExamQuestion.Mark.NOTHING);
    }

    private static ExamQuestion.Mark mark(Assessment assessment) {
        return switch (assessment) {
            case Assessment.Unreadable unreadable -> ExamQuestion.Mark.NOTHING;
            case Assessment.Graded graded ->
                new ExamQuestion.Mark(
                        graded.grade().outcome() == Outcome.IMPRECISE
                                ? CREDIT_FOR_TOO_FEW_DIGITS
                                : graded.grade().credit(),
                        graded.misconception().map(Misconception::name));
        };
    }

    PastAttempt attempt(ExamQuestion asked, ExamQuestion.Mark mark, Instant at) {
        PastAttempt.Question question = asked.question();
        return new PastAttempt(
                at,
                question.family(),
                question.version(),
                asked.topic(),
                question.seed(),
                question.difficulty(),
                asked.response(),
                mark.credit(),
                mark.misconception(),
                false,
                variant(asked)
                        .map(variant -> PastAttempt.options(variant.rubric().format()))
                        .orElse(0));
    }
}
