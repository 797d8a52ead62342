package org.eigenlens.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eigenlens.content.Answer;
import org.eigenlens.content.Block;
import org.eigenlens.content.Lesson;
import org.eigenlens.content.Phrase;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.ChoicesFormat;

/**
 * A checkpoint of a lesson as a question that stands alone. What the lesson says to particular wrong answers are its misconceptions, called {@code answer-a},
 * {@code answer-b} and so on in the lesson's order.
 *
 * @param statement what is asked: markdown with TeX
 */
public record Checkpoint(String statement, Rubric<?> rubric) {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** The checkpoint of a lesson with this id; empty if there is none, or if more than text belongs to what it asks. */
    public static Optional<Checkpoint> of(Lesson lesson, String id) {
        return lesson.blocks(Block.Question.class).stream()
                .filter(question -> question.id().equals(id))
                .filter(question -> question.prompt().stream().allMatch(Block.Prose.class::isInstance))
                .flatMap(question -> lesson.answer(id).map(answer -> of(question, answer)).stream())
                .findFirst();
    }

    private static Checkpoint of(Block.Question question, Answer answer) {
        return new Checkpoint(markdown(question.prompt()), rubric(format(question, answer), answer));
    }

    private static AnswerFormat<?> format(Block.Question question, Answer answer) {
        List<String> options = question.options().stream().map(Phrase::markdown).toList();
        if (options.isEmpty()) {
            return CheckpointGrader.format(answer.spec());
        }
        return question.multiple() ? new ChoicesFormat(options) : new ChoiceFormat(options);
    }

    private static <R> Rubric<R> rubric(AnswerFormat<R> format, Answer answer) {
        Rubric<R> rubric = Rubric.of(format, answer.spec().answer());
        int letter = 0;
        for (Answer.Feedback said : answer.feedback()) {
            if (letter < LETTERS.length() && !isPartOfTheAnswer(format, said, answer)) {
                rubric = rubric.misconception(
                        "answer-" + LETTERS.charAt(letter), said.response(), markdown(said.blocks()));
            }
            letter++;
        }
        return rubric;
    }

    /** One of several right options is not all of the answer, but no mistake either. */
    private static boolean isPartOfTheAnswer(AnswerFormat<?> format, Answer.Feedback said, Answer answer) {
        return format instanceof ChoicesFormat choices
                && choices.parse(answer.spec().answer()).containsAll(choices.parse(said.response()));
    }

    private static String markdown(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Prose.class::isInstance)
                .map(block -> ((Block.Prose) block).markdown())
                .collect(Collectors.joining("\n\n"));
    }
}
