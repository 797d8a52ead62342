package org.eigenlens.classroom.question;

import java.util.Optional;
import org.eigenlens.quiz.Misconception;

/**
 * All answers of a class that say the same.
 *
 * @param text one of them, as typed; for a choice the number of the option
 * @param tex the same as it was understood; may be empty
 * @param worth what it is worth
 * @param misconception the known mistake that leads to it, if it is one
 */
public record Bar(String text, String tex, Worth worth, Optional<Misconception> misconception, int count) {

    /** What an answer is worth to a class. */
    public enum Worth {
        RIGHT,
        /** Right in every digit given, or in some parts. */
        PARTLY,
        WRONG,
        /** Nothing is right or wrong here. */
        UNJUDGED
    }
}
