package org.eigenlens.content.markdown;

import org.commonmark.parser.block.ParserState;

/** The line that a block parser is looking at. */
final class CurrentLine {

    private CurrentLine() {}

    /** What is left of the line, without the space around it. */
    static String of(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length())
                .toString()
                .stripTrailing();
    }

    /** Whether the line is indented so far that it is code. */
    static boolean isCode(ParserState state) {
        return state.getIndent() >= 4;
    }
}
