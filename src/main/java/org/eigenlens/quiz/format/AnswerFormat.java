package org.eigenlens.quiz.format;

import org.eigenlens.math.exact.text.InputException;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.response.UnreadableException;

/**
 * The form of an answer. Every answer is a text, however it was entered: that is what is sent, kept and read again.
 *
 * @param <R> what the text is read into
 */
public sealed interface AnswerFormat<R>
        permits NumberFormat,
                VectorFormat,
                DirectionFormat,
                MatrixFormat,
                NumbersFormat,
                EigenpairsFormat,
                BasisFormat,
                IntervalFormat,
                ChoiceFormat,
                ChoicesFormat,
                OrderingFormat,
                ProofFormat,
                WidgetFormat,
                WordsFormat {

    /** The longest response that is looked at. */
    int LONGEST = 2_000;

    /** Reads a response, or says in a sentence why it cannot be read; never throws. */
    default Reading<R> read(String response) {
        if (response.length() > LONGEST) {
            return new Reading.Unreadable<>("That is too long to be read: type at most " + LONGEST + " characters.");
        }
        if (response.isBlank()) {
            return new Reading.Unreadable<>("There is no answer yet. " + advice());
        }
        try {
            R value = parse(response);
            return new Reading.Understood<>(value, echo(value));
        } catch (InputException | UnreadableException unreadable) {
            return new Reading.Unreadable<>(String.valueOf(unreadable.getMessage()));
        }
    }

    /** What to type, in a sentence. */
    String advice();

    /** Grades by comparison with one right answer. */
    Grader<R> against(R truth);

    /** The value of a response; an {@link InputException} or {@link UnreadableException} if it cannot be read. */
    R parse(String response);

    /** The value in TeX, as it was understood; empty where there is nothing to typeset. */
    String echo(R value);
}
