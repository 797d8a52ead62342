/**
 * The reader: the course page, a lesson with its live widgets and checkpoints, and the search.
 *
 * <p>Other rooms link here by {@link org.eigenlens.lesson.ui.LessonNavigation}.
 */
@NullMarked
package org.eigenlens.lesson.ui;

import org.jspecify.annotations.NullMarked;
