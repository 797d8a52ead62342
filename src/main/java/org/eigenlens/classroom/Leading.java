package org.eigenlens.classroom;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.live.LiveRooms;
import org.eigenlens.classroom.live.Move;
import org.eigenlens.classroom.live.Moves;
import org.eigenlens.classroom.room.Actor;
import org.eigenlens.classroom.room.Pacing;
import org.eigenlens.classroom.room.Role;
import org.eigenlens.classroom.room.Room;

/** The lecturer's hand, before the eyes of whoever follows: who may lead, and who may see it. */
public final class Leading {

    private final LiveRooms rooms;
    private final Moves moves;
    private final Clock clock;
    private final Map<RoomCode, Hall> halls = new ConcurrentHashMap<>();

    /** A room as it is followed from this process. */
    private record Hall(Followers followers, LiveRooms.Watch watch) {}

    public Leading(LiveRooms rooms, Moves moves, Clock clock) {
        this.rooms = rooms;
        this.moves = moves;
        this.clock = clock;
    }

    /** Shows a move to whoever follows, if it is the lecturer's and in the lesson that they show. */
    public void lead(Key key, Move move) {
        rooms.room(key.code())
                .filter(room -> isLed(room)
                        && room.place().lesson().equals(move.lesson())
                        && actor(room, key.token().fingerprint()).orElse(null) instanceof Actor.Lecturer)
                .ifPresent(room -> moves.pass(key.code(), move));
    }

    /**
     * Hands over what the lecturer's hand does from now on, for as long as the holder of the key may see it.
     *
     * @param follower is called on a thread that goes round all followers, and so must return at once
     */
    public LiveRooms.Watch follow(Key key, Consumer<Move> follower) {
        halls.compute(key.code(), (code, before) -> {
            Hall hall = before == null ? open(code) : before;
            hall.followers().add(key.token().fingerprint(), follower);
            return hall;
        });
        return () -> halls.computeIfPresent(key.code(), (code, hall) -> {
            if (!hall.followers().remove(follower)) {
                return hall;
            }
            hall.watch().end();
            return null;
        });
    }

    private Hall open(RoomCode code) {
        Followers followers = new Followers(() -> rooms.room(code).filter(Leading::isLed), this::mayFollow);
        return new Hall(followers, moves.watch(code, followers::leave));
    }

    /** A question has the screens to itself. */
    private static boolean isLed(Room room) {
        return !room.life().ended() && room.asked().current().isEmpty();
    }

    /** Whoever was sent away is nobody. A student who goes their own way follows nobody; the wall always shows what the lecturer does. */
    private boolean mayFollow(Room room, Fingerprint who) {
        return actor(room, who)
                .filter(actor -> room.pacing() != Pacing.FREE || actor.role() != Role.STUDENT)
                .isPresent();
    }

    private Optional<Actor> actor(Room room, Fingerprint who) {
        return room.actor(who, clock.instant());
    }
}
