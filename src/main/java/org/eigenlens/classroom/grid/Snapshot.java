package org.eigenlens.classroom.grid;

import org.eigenlens.classroom.json.RoomJson;
import org.eigenlens.classroom.live.Kept;

/**
 * A room as the process that carries out its orders has told all others: whatever another one needs to go on with it.
 *
 * @param keeper the process that carries out its orders
 */
record Snapshot(String keeper, Kept kept, Presence presence) {

    private static final String NOBODY = "";

    /** A room that is in the journal and that nobody keeps, as far as is known. */
    static Snapshot ofNobody(Kept kept) {
        return new Snapshot(NOBODY, kept, Presence.NOBODY);
    }

    boolean isNewerThan(Snapshot other) {
        return other.keeper.equals(NOBODY) && !keeper.equals(NOBODY) && kept.term() >= other.kept.term()
                || isAtLeast(other.kept.term(), other.kept.room().version() + 1);
    }

    /** Whether it is as new as a version of a term, or newer. */
    boolean isAtLeast(long term, long version) {
        return kept.term() > term || kept.term() == term && kept.room().version() >= version;
    }

    /** Whether a text is a snapshot by a keeper; it is not read for that. */
    static boolean isBy(String keeper, String text) {
        return text.startsWith("{\"keeper\":\"" + keeper + '"');
    }

    String text() {
        return RoomJson.write(this);
    }

    static Snapshot read(String text) {
        return RoomJson.read(text, Snapshot.class);
    }
}
