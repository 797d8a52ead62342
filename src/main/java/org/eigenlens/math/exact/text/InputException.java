package org.eigenlens.math.exact.text;

/**
 * Text that cannot be read as mathematics: where, what stands there, what was expected, and a sentence for the reader.
 *
 * <p>{@link #getMessage()} is that sentence: it says what is wrong and what to type instead.
 */
public final class InputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String found;
    private final String expected;

    InputException(int position, String found, String expected, String sentence) {
        super(sentence);
        this.position = position;
        this.found = found;
        this.expected = expected;
    }

    /** Where in the text, counted from zero; the length of the text when something is missing at its end. */
    public int position() {
        return position;
    }

    /** What stands there, such as {@code x}; at the end of the text {@code the end}. */
    public String found() {
        return found;
    }

    /** What was expected, such as {@code a number}. */
    public String expected() {
        return expected;
    }
}
