package org.eigenlens.quiz;

import java.util.Collections;
import java.util.List;
import org.eigenlens.content.Answer;
import org.eigenlens.content.AnswerSpec;
import org.eigenlens.content.Block;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.ChoicesFormat;
import org.eigenlens.quiz.format.DirectionFormat;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.format.NumbersFormat;
import org.eigenlens.quiz.format.VectorFormat;
import org.eigenlens.quiz.format.WordsFormat;
import org.eigenlens.quiz.grading.Grade;
import org.eigenlens.quiz.grading.Outcome;
import org.eigenlens.quiz.response.Grid;
import org.eigenlens.quiz.response.Row;

/** Grades the checkpoints of lessons, as practice is graded: a pure function, on the server. */
public final class CheckpointGrader {

    /** More options than any question of a lesson has. */
    private static final int MOST_OPTIONS = 100;

    /**
     * Grades a response.
     *
     * @param answer what the lesson holds to be right, and what it says to particular responses
     * @param response as typed; for a choice the numbers of the chosen options, counted from 1 and separated by spaces
     * @throws IllegalArgumentException if the lesson asks for a kind of answer that is not known, or states one that cannot be read
     */
    public Verdict grade(Answer answer, String response) {
        return verdict(
                answer, response, Rubric.of(format(answer.spec()), answer.spec().answer()));
    }

    private static <R> Verdict verdict(Answer answer, String response, Rubric<R> rubric) {
        return switch (rubric.grade(response)) {
            case Assessment.Unreadable unreadable -> new Verdict.NoAttempt(unreadable.sentence());
            case Assessment.Graded graded -> verdict(graded.grade(), feedback(answer, response, rubric.format()));
        };
    }

    private static Verdict verdict(Grade grade, List<Block> feedback) {
        if (grade.outcome() == Outcome.IMPRECISE) {
            return new Verdict.NoAttempt(grade.remarks().get(0).words());
        }
        return grade.isRight() ? new Verdict.Right(feedback) : new Verdict.Wrong(feedback);
    }

    /** What the lesson says to a response like this one, or to each of the options chosen. */
    private static <R> List<Block> feedback(Answer answer, String response, AnswerFormat<R> format) {
        return answer.feedback().stream()
                .filter(said -> format instanceof ChoicesFormat choices
                        ? choices.parse(response).containsAll(choices.parse(said.response()))
                        : format.against(format.parse(said.response()))
                                .grade(format.parse(response))
                                .isRight())
                .flatMap(said -> said.blocks().stream())
                .toList();
    }

    static AnswerFormat<?> format(AnswerSpec spec) {
        return switch (spec.kind()) {
            case "choice" -> new ChoicesFormat(Collections.nCopies(MOST_OPTIONS, ""));
            case "text" -> new WordsFormat();
            case "number" -> NumberFormat.complex();
            case "numbers" -> new NumbersFormat(true);
            case "matrix" -> matrix(Grid.parse(spec.answer()));
            case "vector" ->
                vector(Row.parse(spec.answer()).size(), spec.attributes().containsKey("up-to-scale"));
            default -> throw new IllegalArgumentException("A checkpoint of kind " + spec.kind() + " cannot be graded.");
        };
    }

    private static AnswerFormat<?> matrix(Grid answer) {
        return new MatrixFormat(answer.height(), answer.width());
    }

    private static AnswerFormat<?> vector(int size, boolean upToScale) {
        return upToScale ? new DirectionFormat(size) : new VectorFormat(size);
    }
}
