package org.eigenlens.quiz.response;

/** A response that cannot be read, with a sentence that says what is wrong and what to type instead. */
public final class UnreadableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnreadableException(String sentence) {
        super(sentence);
    }
}
