package org.eigenlens.content;

/**
 * A link or picture as written.
 *
 * @param alternative the words that stand for a picture; empty for a link
 */
record Reference(String target, boolean picture, String alternative) {}
