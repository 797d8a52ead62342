package org.eigenlens.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.Reading;
import org.eigenlens.quiz.grading.Grade;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.grading.Outcome;

/**
 * How one question is answered and graded.
 *
 * @param format the form of the answer
 * @param model a right answer, as somebody might type it
 * @param grader grades what was read
 * @param known wrong answers with their reasons; the first that an answer matches is named
 * @param <R> what a response is read into
 */
public record Rubric<R>(AnswerFormat<R> format, String model, Grader<R> grader, List<Known<R>> known) {

    /**
     * A misconception together with the grader that takes its answer for the right one.
     *
     * @param <R> what a response is read into
     */
    public record Known<R>(Misconception misconception, Grader<R> grader) {}

    /** Refuses a model answer that the format cannot read by an {@link IllegalArgumentException}. */
    public Rubric {
        format.parse(model);
        known = List.copyOf(known);
    }

    /** Grades by comparison with the model answer. */
    public static <R> Rubric<R> of(AnswerFormat<R> format, String model) {
        return new Rubric<>(format, model, format.against(format.parse(model)), List.of());
    }

    /** Grades by a grader of its own. */
    public static <R> Rubric<R> of(AnswerFormat<R> format, String model, Grader<R> grader) {
        return new Rubric<>(format, model, grader, List.of());
    }

    /**
     * The same with one more misconception, unless its answer happens to be right here, or is what an earlier one gives.
     *
     * @throws IllegalArgumentException if the format cannot read the answer, or the name is none
     */
    public Rubric<R> misconception(String name, String answer, String reason) {
        R value = format.parse(answer);
        if (isSettled(grader.grade(value)) || misconceptionOf(value).isPresent()) {
            return this;
        }
        List<Known<R>> more = new ArrayList<>(known);
        more.add(new Known<>(new Misconception(name, answer, reason), format.against(value)));
        return new Rubric<>(format, model, grader, more);
    }

    public List<Misconception> misconceptions() {
        return known.stream().map(Known::misconception).toList();
    }

    /** Grades a response: a pure function, in bounded time whatever it is given. */
    public Assessment grade(String response) {
        return switch (format.read(response)) {
            case Reading.Unreadable<R> unreadable -> new Assessment.Unreadable(unreadable.sentence());
            case Reading.Understood<R> understood -> graded(understood);
        };
    }

    /** What to say of a response whose decimals are too short to be judged, before anybody judges it; see {@link AnswerFormat#caution}. */
    public Optional<String> caution(String response) {
        return format.read(response) instanceof Reading.Understood<R> understood
                ? format.caution(understood.value())
                : Optional.empty();
    }

    private Assessment graded(Reading.Understood<R> understood) {
        Grade grade = graded(understood.value());
        return new Assessment.Graded(
                understood.tex(), grade, isSettled(grade) ? Optional.empty() : misconceptionOf(understood.value()));
    }

    private Grade graded(R value) {
        Grade grade = grader.grade(value);
        ZerosAndOnes typed = new ZerosAndOnes(format.numbers(value));
        ZerosAndOnes right = new ZerosAndOnes(format.numbers(format.parse(model)));
        return typed.areIdleWhere(right) ? grade.asAWhole() : grade;
    }

    private static boolean isSettled(Grade grade) {
        return grade.isRight() || grade.outcome() == Outcome.IMPRECISE;
    }

    private Optional<Misconception> misconceptionOf(R value) {
        return known.stream()
                .filter(suspect -> suspect.grader().grade(value).isRight())
                .map(Known::misconception)
                .findFirst();
    }
}
