package org.eigenlens.classroom.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.question.Source;
import org.jspecify.annotations.Nullable;

/** A room to try commands in, with tokens that the test holds. */
final class Rooms {

    static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    static final Source.Choice CHOICE = new Source.Choice("Which?", List.of("this", "that"), 1);

    static final Token LECTURER = new Token("L".repeat(32));
    static final Token PROJECTOR = new Token("P".repeat(32));
    static final Token ADA = new Token("A".repeat(32));
    static final Token BEN = new Token("B".repeat(32));
    static final Token STRANGER = new Token("S".repeat(32));

    static final MemberId ADA_ID = new MemberId(1);
    static final MemberId BEN_ID = new MemberId(2);

    private Rooms() {}

    static Room empty() {
        return Room.open(new RoomCode("K4TX9M"), LECTURER, PROJECTOR, NOW);
    }

    /** Ada and Ben have joined. */
    static Room withTwo() {
        return after(after(empty(), ADA, new Join(null)), BEN, new Join(null));
    }

    static Room after(Room room, Token who, Command... commands) {
        Room now = room;
        for (Command command : commands) {
            Decision decision = now.apply(who.fingerprint(), command, NOW);
            assertThat(decision).as("%s", command).isInstanceOf(Decision.Done.class);
            now = ((Decision.Done) decision).room();
        }
        return now;
    }

    static @Nullable Refusal refusal(Room room, Token who, Command command) {
        return refusal(room, who.fingerprint(), command, NOW);
    }

    static @Nullable Refusal refusal(Room room, Fingerprint who, Command command, Instant when) {
        return room.apply(who, command, when) instanceof Decision.Refused refused ? refused.reason() : null;
    }
}
