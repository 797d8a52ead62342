package org.eigenlens.content;

/**
 * What the lint has to say about a place in a file of the course.
 *
 * @param file relative to the folder of the course, such as {@code lessons/020-eigenvectors.md}
 * @param line counted from 1
 */
public record Finding(String file, int line, Level level, String sentence) {

    /** Errors must be mended; warnings are for the author to judge. */
    public enum Level {
        ERROR,
        WARNING
    }

    public boolean isError() {
        return level == Level.ERROR;
    }

    /** {@code file:line: sentence}, as editors understand it. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + (isError() ? "" : "(warning) ") + sentence;
    }
}
