package org.eigenlens.content.markdown;

import org.commonmark.node.CustomNode;

/** TeX within a line of text: {@code $…$}, or {@code $$…$$} which is set on a line of its own. */
public final class InlineMath extends CustomNode {

    private final String tex;
    private final boolean display;
    private final String tail;

    InlineMath(String tex, boolean display, String tail) {
        this.tex = tex;
        this.display = display;
        this.tail = tail;
    }

    public String tex() {
        return tex;
    }

    public boolean display() {
        return display;
    }

    /** The punctuation that follows without a space, which a line never begins with. */
    public String tail() {
        return tail;
    }
}
