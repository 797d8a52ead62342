package org.eigenlens.classroom.ui;

import org.eigenlens.classroom.Reply;
import org.eigenlens.classroom.room.Command;

/**
 * Tells the room of a page something, in the name of whoever has the page.
 *
 * @param <C> what they may tell it
 */
@FunctionalInterface
interface Telling<C extends Command> {

    /** Tells it, and gives its reply, which may be left alone where the page shows in any case what has become of it. */
    Reply room(C command);
}
