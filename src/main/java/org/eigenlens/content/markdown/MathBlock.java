package org.eigenlens.content.markdown;

import org.commonmark.node.CustomBlock;

/** A displayed formula that is a block of its own: {@code $$ … $$}, on one line or over several. */
public final class MathBlock extends CustomBlock {

    private final StringBuilder tex = new StringBuilder();
    private boolean closed;

    public String tex() {
        return tex.toString().strip();
    }

    /** Whether the closing dollars were found. */
    public boolean closed() {
        return closed;
    }

    void append(String line) {
        tex.append(line).append('\n');
    }

    void close() {
        closed = true;
    }
}
