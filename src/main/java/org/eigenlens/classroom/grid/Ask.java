package org.eigenlens.classroom.grid;

import java.time.Instant;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.json.CommandJson;
import org.eigenlens.classroom.json.RoomJson;
import org.eigenlens.classroom.live.Order;

/**
 * An order on its way to the process that keeps its room.
 *
 * @param from the process that sends it
 * @param again whether it has been sent before, so that it may have been carried out
 * @param command the name of the command
 * @param content the command as JSON
 */
record Ask(RoomCode code, String from, boolean again, Fingerprint by, Instant at, String command, String content) {

    /** More than the longest command comes to. */
    private static final int LONGEST = 100_000;

    static Ask of(RoomCode code, String from, boolean again, Order order) {
        return new Ask(
                code,
                from,
                again,
                order.by(),
                order.at(),
                CommandJson.name(order.command()),
                CommandJson.content(order.command()));
    }

    Order order() {
        return new Order(by, CommandJson.read(command, content), at);
    }

    String text() {
        return RoomJson.write(this);
    }

    /** Reads what another process sends; throws a {@link RuntimeException} if it is anything else. */
    static Ask read(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("No order is that long.");
        }
        return RoomJson.read(text, Ask.class);
    }
}
