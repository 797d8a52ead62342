package org.eigenlens.classroom.live;

/** Another process has carried out another order in a room meanwhile: what was to be kept follows on a room that is not the one in the journal. */
public final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OvertakenException() {
        super("Another process has changed the room.");
    }
}
