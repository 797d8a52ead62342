package org.eigenlens.content;

/** A block cannot be read; the rest of its lesson can. The message is a sentence for the author. */
final class BrokenBlockException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenBlockException(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
