package org.eigenlens.classroom.grid;

import org.eigenlens.classroom.json.RoomJson;
import org.eigenlens.classroom.live.Kept;
import org.eigenlens.classroom.room.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of an order that was sent to the process that keeps its room.
 *
 * @param reason why it was refused, if it was
 * @param term and {@code version}: the room after it, if it was carried out
 */
record Answer(Outcome outcome, @Nullable Refusal reason, long term, long version) {

    enum Outcome {
        DONE,
        REFUSED,
        /** The process does not keep the room, or not any more, or has not answered. */
        NOT_HERE,
        /** Something else was kept meanwhile; nothing was done, and it is worth another try. */
        AGAIN,
        /** It could not be kept, and so is not done. */
        FAILED
    }

    static Answer done(Kept after) {
        return new Answer(Outcome.DONE, null, after.term(), after.room().version());
    }

    static Answer refused(Refusal reason) {
        return new Answer(Outcome.REFUSED, reason, 0, 0);
    }

    static Answer of(Outcome outcome) {
        return new Answer(outcome, null, 0, 0);
    }

    String text() {
        return RoomJson.write(this);
    }

    static Answer read(String text) {
        return RoomJson.read(text, Answer.class);
    }
}
