package org.eigenlens.content.markdown;

import org.commonmark.node.CustomNode;

/** TeX within a line of text: {@code $…$}, or {@code $$…$$} which is set on a line of its own. */
public final class InlineMath extends CustomNode {

    private final String tex;
    private final boolean display;

    InlineMath(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    public String tex() {
        return tex;
    }

    public boolean display() {
        return display;
    }
}
