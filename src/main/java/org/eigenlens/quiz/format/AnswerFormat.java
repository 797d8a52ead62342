package org.eigenlens.quiz.format;

import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.text.InputException;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.grading.Precision;
import org.eigenlens.quiz.response.Quantity;
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
            if (isUntouched(value)) {
                return new Reading.Unreadable<>("That is as it stood at first, and no answer yet. " + advice());
            }
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

    /** Whether the value is what the input shows before anybody has touched it. */
    default boolean isUntouched(R value) {
        return false;
    }

    /** The numbers in a value; none where none are typed. */
    default List<Quantity> numbers(R value) {
        return List.of();
    }

    /**
     * Says of decimals that are too short to be judged that they are, from the digits alone: whoever reads it learns nothing of what is right. Where it is silent, no answer is
     * found too imprecise but one that was cut off instead of rounded.
     */
    default Optional<String> caution(R value) {
        return Precision.caution(numbers(value));
    }
}
