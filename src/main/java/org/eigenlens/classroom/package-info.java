/**
 * The classroom: rooms that a lecturer opens and a class joins by a code, and whatever happens in them.
 *
 * <p>{@link org.eigenlens.classroom.Classrooms} is what pages call. A room is one immutable value ({@code room}); whoever wants to change it sends a command with a token, and
 * the room itself decides whether that role may. {@code live} is the port to where rooms are kept; {@code question} puts questions and counts answers.
 */
@NullMarked
package org.eigenlens.classroom;

import org.jspecify.annotations.NullMarked;
