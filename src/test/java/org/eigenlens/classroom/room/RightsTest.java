package org.eigenlens.classroom.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.entry.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every action by everybody: who may do it, does it; who may not, is refused and changes nothing. */
class RightsTest {

    private static final Map<String, Token> EVERYBODY = Map.of(
            "lecturer", Rooms.LECTURER, "projector", Rooms.PROJECTOR, "student", Rooms.ADA, "stranger", Rooms.STRANGER);

    private static final Room QUIET = Rooms.withTwo();
    private static final Room ASKED = Rooms.after(QUIET, Rooms.LECTURER, new LecturerCommand.Ask(Rooms.CHOICE, 1));
    private static final Room CLOSED = Rooms.after(ASKED, Rooms.LECTURER, new LecturerCommand.CloseQuestion());
    private static final Room WITH_FLOOR = Rooms.after(QUIET, Rooms.BEN, new StudentCommand.AskFromFloor("Why?"));

    /** An action, a room in which it makes sense, and the one who may. */
    private record Row(Command command, Room room, String who) {}

    private static final List<Row> ROWS = List.of(
            new Row(new Join(null), QUIET, "stranger"),
            new Row(new StudentCommand.Arrive(), QUIET, "student"),
            new Row(new StudentCommand.Depart(), QUIET, "student"),
            new Row(new StudentCommand.Answer(1, 1, "1"), ASKED, "student"),
            new Row(new StudentCommand.FindPace(Pace.LOST), QUIET, "student"),
            new Row(new StudentCommand.AskFromFloor("Why?"), QUIET, "student"),
            new Row(new StudentCommand.VoteForFloor(1, true), WITH_FLOOR, "student"),
            new Row(
                    new LecturerCommand.Show(new Place("shears", "map.x=1+0", "proof", Set.of("predict-1"))),
                    QUIET,
                    "lecturer"),
            new Row(new LecturerCommand.SetPacing(Pacing.PAUSED), QUIET, "lecturer"),
            new Row(new LecturerCommand.Ask(Rooms.CHOICE, 1), QUIET, "lecturer"),
            new Row(new LecturerCommand.CloseQuestion(), ASKED, "lecturer"),
            new Row(new LecturerCommand.Reveal(), CLOSED, "lecturer"),
            new Row(new LecturerCommand.AskAgain(2), CLOSED, "lecturer"),
            new Row(new LecturerCommand.SetAside(), CLOSED, "lecturer"),
            new Row(new LecturerCommand.LockDoor(true), QUIET, "lecturer"),
            new Row(new LecturerCommand.Rename(Rooms.BEN_ID, new Nickname("Ben")), QUIET, "lecturer"),
            new Row(new LecturerCommand.SendAway(Rooms.BEN_ID), QUIET, "lecturer"),
            new Row(new LecturerCommand.ShowNames(true), QUIET, "lecturer"),
            new Row(new LecturerCommand.MarkAnswered(1, true), WITH_FLOOR, "lecturer"),
            new Row(new LecturerCommand.RemoveFromFloor(1), WITH_FLOOR, "lecturer"),
            new Row(new LecturerCommand.End(), QUIET, "lecturer"));

    private static Token token(String who) {
        return Objects.requireNonNull(EVERYBODY.get(who));
    }

    static Stream<Arguments> everyActionByEverybody() {
        return ROWS.stream()
                .flatMap(row -> EVERYBODY.keySet().stream().map(who -> Arguments.of(row.command(), who, row)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everyActionByEverybody")
    void onlyWhoMayDoItDoesIt(Command command, String who, Row row) {
        Decision decision = row.room().apply(token(who).fingerprint(), command, Rooms.NOW);
        if (who.equals(row.who())) {
            assertThat(decision).isInstanceOf(Decision.Done.class);
        } else {
            assertThat(decision).isEqualTo(new Decision.Refused(Refusal.NOT_ALLOWED));
        }
    }

    @Test
    void tableHasEveryAction() {
        Set<Class<?>> tried = ROWS.stream().map(row -> row.command().getClass()).collect(Collectors.toSet());
        assertThat(tried).containsExactlyInAnyOrderElementsOf(leaves(Command.class));
    }

    private static List<Class<?>> leaves(Class<?> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        List<Class<?>> leaves = new ArrayList<>();
        Arrays.stream(type.getPermittedSubclasses()).forEach(part -> leaves.addAll(leaves(part)));
        return leaves;
    }

    @Test
    void studentWhoWasSentAwayIsNobody() {
        Room room = Rooms.after(QUIET, Rooms.LECTURER, new LecturerCommand.SendAway(Rooms.ADA_ID));
        assertThat(Rooms.refusal(room, Rooms.ADA, new StudentCommand.AskFromFloor("Why?")))
                .isEqualTo(Refusal.NOT_ALLOWED);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everyActionByEverybody")
    void roomThatHasEndedDoesNothingForAnybody(Command command, String who, Row row) {
        Room ended = Rooms.after(row.room(), Rooms.LECTURER, new LecturerCommand.End());
        assertThat(Rooms.refusal(ended, token(who), command)).isEqualTo(Refusal.GONE);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everyActionByEverybody")
    void roomThatHasExpiredDoesNothingForAnybody(Command command, String who, Row row) {
        assertThat(Rooms.refusal(
                        row.room(),
                        token(who).fingerprint(),
                        command,
                        row.room().life().expires()))
                .isEqualTo(Refusal.GONE);
    }
}
