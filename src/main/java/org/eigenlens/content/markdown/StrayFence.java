package org.eigenlens.content.markdown;

import org.commonmark.node.CustomBlock;

/** A closing fence, {@code :::}, where no directive is open. */
public final class StrayFence extends CustomBlock {}
