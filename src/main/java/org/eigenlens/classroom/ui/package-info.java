/**
 * The pages of a classroom: where a lecturer opens a room, the lecturer's console, the student's page, the projector.
 *
 * <p>Other rooms link here by {@link org.eigenlens.classroom.ui.ClassroomNavigation}.
 */
@NullMarked
package org.eigenlens.classroom.ui;

import org.jspecify.annotations.NullMarked;
