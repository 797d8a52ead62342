package org.eigenlens.learner.exam;

import java.time.Instant;
import java.util.Optional;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.Assessment;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Misconception;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.grading.Outcome;

/**
 * Marks the questions of an exam as practice is graded.
 *
 * <p>Practice says of a right decimal with too few digits that it is right so far, and asks for more. An exam cannot without giving away that much; so it says of every decimal with
 * too few digits, right or wrong, that it will not be judged, and then keeps its word: it earns nothing, and is no attempt. What nobody was warned of costs nothing.
 */
public final class ExamMarking {

    private final Families families = Families.find();

    /** The variant that was asked; empty if its family has gone or has another version since. */
    public Optional<Variant> variant(ExamQuestion asked) {
        PastAttempt.Question question = asked.question();
        return families.named(question.family())
                .filter(family -> family.about().version() == question.version())
                .map(family -> family.variant(question.seed(), question.difficulty()));
    }

    /** What to say of an answer that has too few digits to be judged; it says nothing of whether they are right. */
    public Optional<String> caution(ExamQuestion question) {
        return variant(question).flatMap(variant -> variant.rubric().caution(question.response()));
    }

    ExamQuestion.Mark of(ExamQuestion question) {
        return variant(question)
                .filter(variant -> question.isAnswered())
                .map(variant -> mark(variant.rubric(), question.response()))
                .orElse(ExamQuestion.Mark.NOTHING);
    }

    private static ExamQuestion.Mark mark(Rubric<?> rubric, String response) {
        return switch (rubric.grade(response)) {
            case Assessment.Unreadable unreadable -> ExamQuestion.Mark.NOTHING;
            case Assessment.Graded graded ->
                new ExamQuestion.Mark(
                        isRightInItsDigits(graded)
                                ? rubric.caution(response).map(warned -> 0.0).orElse(1.0)
                                : graded.grade().credit(),
                        graded.misconception().map(Misconception::name));
        };
    }

    private static boolean isRightInItsDigits(Assessment.Graded graded) {
        return graded.grade().outcome() == Outcome.IMPRECISE;
    }

    /** Whether the answer was judged: it is there, can be read, and is not right in its digits with too few of them. */
    boolean isAttempt(ExamQuestion question) {
        return question.isAnswered()
                && variant(question)
                        .map(variant -> variant.rubric().grade(question.response()) instanceof Assessment.Graded graded
                                && !(isRightInItsDigits(graded)
                                        && variant.rubric()
                                                .caution(question.response())
                                                .isPresent()))
                        .orElse(true);
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
