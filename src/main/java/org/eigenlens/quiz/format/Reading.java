package org.eigenlens.quiz.format;

/**
 * What came of reading a response.
 *
 * @param <R> what it was read into
 */
public sealed interface Reading<R> {

    /** @param tex how it was understood, in TeX; may be empty */
    record Understood<R>(R value, String tex) implements Reading<R> {}

    /** It cannot be read and is no attempt; the sentence says what is wrong and what to type instead. */
    record Unreadable<R>(String sentence) implements Reading<R> {}
}
