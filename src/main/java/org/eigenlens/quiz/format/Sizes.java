package org.eigenlens.quiz.format;

import org.eigenlens.quiz.response.Row;
import org.eigenlens.quiz.response.UnreadableException;

/** Reads vectors of a given size. */
final class Sizes {

    private Sizes() {}

    static Row vector(String response, int size) {
        Row row = Row.parse(response);
        if (row.size() != size) {
            throw new UnreadableException("That has " + (row.size() == 1 ? "1 entry" : row.size() + " entries")
                    + ", and the vector asked for has " + size + ". " + advice(size));
        }
        return row;
    }

    static String advice(int size) {
        return size == 2
                ? "Type a vector such as 1 -2 or (1/2, sqrt(3))."
                : "Type a vector of " + size + " entries such as " + example(size) + ".";
    }

    static String example(int size) {
        return "1" + " 0".repeat(Math.max(0, size - 2)) + " -2";
    }
}
