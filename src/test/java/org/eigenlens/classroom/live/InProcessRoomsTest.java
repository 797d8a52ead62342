package org.eigenlens.classroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The contract in one process. */
class InProcessRoomsTest extends RoomsContract {

    private final InProcessRooms rooms = new InProcessRooms();

    @Override
    protected LiveRooms home() {
        return rooms;
    }

    @Override
    protected LiveRooms rooms() {
        return rooms;
    }

    @Test
    void watchThatHasEndedHoldsNothing() {
        LiveRooms.Watch watch = rooms.watch(code, room -> {});
        assertThat(rooms.watchers(code)).isEqualTo(1);
        watch.end();
        assertThat(rooms.watchers(code)).isZero();
    }
}
