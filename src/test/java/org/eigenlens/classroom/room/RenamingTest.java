package org.eigenlens.classroom.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eigenlens.classroom.room.Rooms.LECTURER;
import static org.eigenlens.classroom.room.Rooms.STRANGER;
import static org.eigenlens.classroom.room.Rooms.after;
import static org.eigenlens.classroom.room.Rooms.refusal;

import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.entry.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a name that the lecturer does not want. */
class RenamingTest {

    private static final Token RUDE = new Token("R".repeat(32));
    private static final MemberId RUDE_ID = new MemberId(3);

    private static Join as(String name) {
        return new Join(new Nickname(name));
    }

    private static Room renamed(@Nullable String to) {
        return after(
                after(Rooms.withTwo(), RUDE, as("Bad Name")),
                LECTURER,
                new LecturerCommand.Rename(RUDE_ID, to == null ? null : new Nickname(to)));
    }

    private static @Nullable Nickname name(Room room) {
        return room.roll().member(RUDE_ID).orElseThrow().nickname();
    }

    @Test
    void renamedStudentHasTheOtherName() {
        assertThat(name(renamed("Calm Otter"))).isEqualTo(new Nickname("Calm Otter"));
    }

    @Test
    void nobodyComesInUnderTheOldNameHoweverItIsSpelt() {
        assertThat(refusal(renamed("Calm Otter"), STRANGER, as("Bad Name"))).isEqualTo(Refusal.NAME);
        assertThat(refusal(renamed("Calm Otter"), STRANGER, as("B.A.D. name"))).isEqualTo(Refusal.NAME);
        assertThat(refusal(renamed(null), STRANGER, as("Bad Name"))).isEqualTo(Refusal.NAME);
    }

    @Test
    void oldNameStaysUnwantedWhenItsBearerIsSentAwayOrRenamedOnceMore() {
        Room away = after(renamed("Calm Otter"), LECTURER, new LecturerCommand.SendAway(RUDE_ID));
        assertThat(refusal(away, RUDE, as("Bad Name"))).isEqualTo(Refusal.NAME);
        Room again = after(
                renamed("Calm Otter"), LECTURER, new LecturerCommand.Rename(RUDE_ID, new Nickname("Swift Heron")));
        assertThat(refusal(again, STRANGER, as("Bad Name"))).isEqualTo(Refusal.NAME);
        assertThat(refusal(again, STRANGER, as("Calm Otter"))).isNull();
    }

    @Test
    void whoComesInUnderAnotherNameOrNoneIsLetIn() {
        assertThat(refusal(renamed("Calm Otter"), STRANGER, as("Cleo"))).isNull();
        assertThat(refusal(renamed("Calm Otter"), STRANGER, new Join(null))).isNull();
    }

    @Test
    void correctedSpellingLeavesTheNameWanted() {
        assertThat(refusal(renamed("Bád name"), STRANGER, as("Bad Name"))).isNull();
    }
}
