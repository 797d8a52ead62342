package org.eigenlens.classroom.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.room.Room;
import org.eigenlens.process.FreePort;
import org.junit.jupiter.api.Test;

/** Who does not know the secret does not come in. */
class StrangerTest {

    @Test
    void processWithAnotherSecretHearsNothing() {
        GridSettings own = GridPair.settings().getFirst();
        GridSettings other = new GridSettings(
                List.of("127.0.0.1:" + own.port()), own.bind(), FreePort.find(), own.name(), "something else, as long");
        RoomCode code = RoomCode.draw(new Random());
        MemoryJournal nothing = new MemoryJournal();
        try (GridRooms rooms = GridRooms.open(own, new MemoryJournal(), Clock.systemUTC());
                GridRooms stranger = GridRooms.open(other, nothing, Clock.systemUTC())) {
            rooms.add(Room.open(code, Token.random(), Token.random(), Instant.now()));
            assertThat(rooms.room(code)).isPresent();
            assertThat(stranger.room(code)).isEmpty();
        }
    }

    @Test
    void gridWithoutASecretIsNotStarted() {
        assertThatThrownBy(() -> new GridSettings(List.of("app"), "site_local", 7800, "eigenlens", "short"))
                .hasMessageContaining("EIGENLENS_GRID_SECRET needs at least 16 characters");
        assertThat(new GridSettings(List.of(" "), "site_local", 7800, "eigenlens", "").isAlone())
                .isTrue();
    }
}
