package org.eigenlens.widget;

/**
 * One line of a read-out, such as "determinant 3".
 *
 * @param key what the fact is about, so that picture and read-out highlight each other: {@code lambda1}
 * @param label what is read first, in words
 * @param tex the value as TeX; exact where it is short
 * @param text the same value for reading aloud and for copying
 */
public record Fact(String key, String label, String tex, String text) {}
