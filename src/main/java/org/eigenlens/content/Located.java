package org.eigenlens.content;

/** Something that stands at a line of a lesson's file. */
record Located<T>(T value, int line) {}
