package org.eigenlens.content;

/** A lesson cannot be read at all: its file name or its front matter is wrong. The message is a sentence for the author. */
final class LessonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    LessonException(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    int line() {
        return line;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
