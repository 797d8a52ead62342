package org.eigenlens.content;

/** TeX as it stands in a lesson, and whether it is set on a line of its own. */
public record Formula(String tex, boolean display) {}
