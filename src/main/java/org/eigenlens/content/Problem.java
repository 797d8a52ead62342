package org.eigenlens.content;

/**
 * Something wrong with the text of a lesson.
 *
 * @param broken whether it left a {@link Block.Broken} in the lesson
 */
record Problem(int line, String sentence, boolean broken) {}
