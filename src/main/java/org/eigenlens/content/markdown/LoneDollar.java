package org.eigenlens.content.markdown;

import org.commonmark.node.CustomNode;

/** One or more dollars that open no formula; they are shown as they stand. */
public final class LoneDollar extends CustomNode {

    private final int count;

    LoneDollar(int count) {
        this.count = count;
    }

    public String literal() {
        return "$".repeat(count);
    }
}
