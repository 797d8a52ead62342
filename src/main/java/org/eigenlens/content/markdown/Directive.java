package org.eigenlens.content.markdown;

import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/**
 * A generic directive: a leaf such as {@code ::widget{type=linear-map}} or a container such as {@code :::proof … :::}, whose
 * children are the blocks between its fences.
 */
public final class Directive extends CustomBlock {

    private final DirectiveHead head;
    private boolean closed;

    Directive(DirectiveHead head) {
        this.head = head;
        this.closed = head.leaf();
    }

    public String name() {
        return head.name();
    }

    public Attributes attributes() {
        return head.attributes();
    }

    public boolean leaf() {
        return head.leaf();
    }

    /** What is wrong with the opening line, as a sentence for the author; null when it reads well. */
    public @Nullable String fault() {
        return head.fault();
    }

    /** Whether the closing fence was found; always true of a leaf. */
    public boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
