package org.eigenlens.classroom.room;

import java.io.Serializable;

/**
 * What somebody wants done in a room: a small record that can be sent to wherever the room is kept.
 *
 * <p>Which role may give a command is the command's type, and nothing else: {@link LecturerCommand}, {@link StudentCommand}, and {@link Join} for whoever
 * has no role yet. A projector gives none.
 */
public sealed interface Command extends Serializable permits LecturerCommand, StudentCommand, Join {

    /** Whether a room is another one for it when everybody has come back after a restart; coming and going are not. */
    default boolean lasts() {
        return true;
    }
}
