package org.eigenlens.classroom.room;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;

/**
 * A room as it stands: an immutable value. {@link #apply} is the only way on from it, and it is where rights are decided.
 *
 * @param version goes up by one with every change
 * @param namesShown whether the projector may show who is there
 */
public record Room(
        long version,
        Entrance entrance,
        Life life,
        Roll roll,
        Place place,
        Pacing pacing,
        Asked asked,
        PaceLine pace,
        Floor floor,
        boolean namesShown)
        implements Serializable {

    /** An empty room for the lecturer and the projector that hold these tokens. */
    public static Room open(RoomCode code, Token lecturer, Token projector, Instant now) {
        return open(new Entrance(code, lecturer.fingerprint(), projector.text()), now);
    }

    /** An empty room behind an entrance. */
    public static Room open(Entrance entrance, Instant now) {
        return new Room(
                0,
                entrance,
                Life.from(now),
                Roll.EMPTY,
                Place.NONE,
                Pacing.TOGETHER,
                Asked.NOTHING,
                PaceLine.EMPTY,
                Floor.EMPTY,
                false);
    }

    public RoomCode code() {
        return entrance.code();
    }

    /** Whom a token's fingerprint belongs to. In a room that has ended only the lecturer is still somebody, in one that has expired nobody is. */
    public Optional<Actor> actor(Fingerprint who, Instant now) {
        if (life.isExpired(now)) {
            return Optional.empty();
        }
        if (entrance.lecturer().equals(who)) {
            return Optional.of(new Actor.Lecturer());
        }
        if (life.ended()) {
            return Optional.empty();
        }
        return entrance.isProjector(who)
                ? Optional.of(new Actor.Projector())
                : roll.of(who).map(member -> new Actor.Student(member.id()));
    }

    /**
     * This room instead of another state of it that was not kept: later than that one, and with whoever was there.
     *
     * @param lost the other state
     */
    public Room after(Room lost) {
        long later = Math.max(version, lost.version) + 1;
        Roll here = roll.asThereAs(lost.roll);
        return new Room(later, entrance, life, here, place, pacing, asked, pace, floor, namesShown);
    }

    /**
     * Does what somebody wants done, or refuses it: a pure function.
     *
     * @param who the fingerprint of the token that came with the command
     */
    public Decision apply(Fingerprint who, Command command, Instant now) {
        if (life.ended() || life.isExpired(now)) {
            return new Decision.Refused(Refusal.GONE);
        }
        try {
            Actor actor = actor(who, now).orElse(null);
            Change change = new Change(this, now);
            Room changed = switch (command) {
                case Join join when actor == null -> change.join(who, join);
                case LecturerCommand lecturers when actor instanceof Actor.Lecturer -> change.byLecturer(lecturers);
                case StudentCommand students
                when actor instanceof Actor.Student student -> change.byStudent(student.id(), students);
                default -> throw new RefusedException(Refusal.NOT_ALLOWED);
            };
            return new Decision.Done(changed);
        } catch (RefusedException refused) {
            return new Decision.Refused(refused.refusal());
        }
    }
}
