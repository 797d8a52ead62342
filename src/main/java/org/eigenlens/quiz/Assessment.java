package org.eigenlens.quiz;

import java.util.Optional;
import org.eigenlens.quiz.grading.Grade;

/** What came of a response. */
public sealed interface Assessment {

    /** It cannot be read and is no attempt; the sentence says what is wrong and what to type instead. */
    record Unreadable(String sentence) implements Assessment {}

    /**
     * It was graded.
     *
     * @param tex how it was understood, in TeX; may be empty
     * @param misconception the known mistake that leads to this answer, if it is one
     */
    record Graded(String tex, Grade grade, Optional<Misconception> misconception) implements Assessment {}
}
