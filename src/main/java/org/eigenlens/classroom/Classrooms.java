package org.eigenlens.classroom;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.eigenlens.classroom.entry.DrawnCodes;
import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.entry.RestingCodes;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.entry.Tries;
import org.eigenlens.classroom.entry.WrongCodes;
import org.eigenlens.classroom.live.LiveRooms;
import org.eigenlens.classroom.live.LiveRooms.Watch;
import org.eigenlens.classroom.live.Order;
import org.eigenlens.classroom.question.Prompts;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.classroom.question.Tallies;
import org.eigenlens.classroom.room.Command;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Join;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.LiveQuestion;
import org.eigenlens.classroom.room.Refusal;
import org.eigenlens.classroom.room.Role;
import org.eigenlens.classroom.room.Room;
import org.eigenlens.classroom.room.StudentCommand;
import org.jspecify.annotations.Nullable;

/** What pages do with rooms: open one, join one, tell it something, watch it. Who may do what is decided by the room. */
public final class Classrooms {

    /** A code rests so long, which is longer than what is on a board stays there. */
    private static final Duration REST_OF_A_CODE = Duration.ofDays(30);

    /** Seeds are drawn below this. */
    private static final long SEEDS = 1_000_000_000;

    private final LiveRooms rooms;
    private final Prompts prompts;
    private final Sights sights;
    private final Clock clock;
    private final Measures measures;
    private final WrongCodes wrongCodes;
    private final SecureRandom random = new SecureRandom();
    private final RestingCodes codes;

    public Classrooms(LiveRooms rooms, Prompts prompts, Clock clock) {
        this(rooms, prompts, clock, DrawnCodes.inMemory(), Tries.ALONE, Measures.unread());
    }

    /** @param tries tells of wrong codes at other processes */
    public Classrooms(LiveRooms rooms, Prompts prompts, Clock clock, DrawnCodes drawn, Tries tries, Measures measures) {
        this.rooms = rooms;
        this.prompts = prompts;
        this.sights = new Sights(prompts, new Tallies(prompts));
        this.clock = clock;
        this.measures = measures;
        this.wrongCodes = new WrongCodes(tries);
        this.codes = new RestingCodes(random, drawn, REST_OF_A_CODE);
    }

    /** Opens an empty room; the key is its lecturer's. */
    public Key open() {
        Instant now = clock.instant();
        Token lecturer = Token.random();
        while (true) {
            RoomCode code = codes.draw(taken -> rooms.room(taken).isPresent(), now);
            if (rooms.add(Room.open(code, lecturer, Token.random(), now))) {
                return new Key(code, lecturer);
            }
        }
    }

    /** Whether there is a room that can be joined or watched. */
    public boolean exists(RoomCode code) {
        return room(code).filter(room -> !room.life().ended()).isPresent();
    }

    private Optional<Room> room(RoomCode code) {
        return rooms.room(code).filter(room -> !room.life().isExpired(clock.instant()));
    }

    /** What the holder of a key is in its room; empty if nobody. */
    public Optional<Role> role(Key key) {
        Instant now = clock.instant();
        return room(key.code())
                .flatMap(room -> room.actor(key.token().fingerprint(), now))
                .map(actor -> actor.role());
    }

    /**
     * Joins a room as a student.
     *
     * @param address from where; who is wrong too often has to wait
     */
    public Entry join(RoomCode code, @Nullable Nickname nickname, String address) {
        Optional<Duration> pause = wrongCodes.pause(address);
        if (pause.isPresent()) {
            return new Entry.TooMany(pause.get());
        }
        Entry entry = join(code, nickname);
        if (entry instanceof Entry.Refused refused && refused.reason() == Refusal.GONE) {
            wrongCodes.wasWrong(address);
        }
        return entry;
    }

    private Entry join(RoomCode code, @Nullable Nickname nickname) {
        Token token = Token.random();
        Decision decision = rooms.tell(code, new Order(token.fingerprint(), new Join(nickname), clock.instant()));
        return switch (decision) {
            case Decision.Done done -> new Entry.Admitted(new Key(code, token));
            case Decision.Refused refused -> new Entry.Refused(refused.reason());
        };
    }

    /** Tells a room something. */
    public Reply tell(Key key, Command command) {
        if (command instanceof StudentCommand.Answer answer) {
            long since = System.nanoTime();
            Reply reply =
                    complaint(key, answer).<Reply>map(Reply.Unreadable::new).orElseGet(() -> carryOut(key, answer));
            measures.voted(reply, since);
            return reply;
        }
        return carryOut(key, command);
    }

    private Reply carryOut(Key key, Command command) {
        Decision decision = rooms.tell(key.code(), new Order(key.token().fingerprint(), command, clock.instant()));
        return switch (decision) {
            case Decision.Done done -> new Reply.Done();
            case Decision.Refused refused -> new Reply.Refused(refused.reason());
        };
    }

    /** Why an answer cannot be read. It says nothing about its being right. */
    private Optional<String> complaint(Key key, StudentCommand.Answer answer) {
        return room(key.code())
                .flatMap(room -> room.asked().current())
                .flatMap(question ->
                        prompts.complaint(question.source(), question.last().seed(), answer.text()));
    }

    /**
     * Puts a question to the class, with fresh numbers where they are drawn.
     *
     * @return refused as unknown if there is no such family or checkpoint
     */
    public Reply ask(Key lecturer, Source source) {
        if (!prompts.has(source)) {
            return new Reply.Refused(Refusal.UNKNOWN);
        }
        return tell(lecturer, new LecturerCommand.Ask(source, prompts.fit(source, random.nextLong(1, SEEDS))));
    }

    /** Puts the question on the screens once more, with fresh numbers. */
    public Reply askAgain(Key lecturer) {
        Optional<LiveQuestion> current =
                room(lecturer.code()).flatMap(room -> room.asked().current());
        if (current.isEmpty()) {
            return new Reply.Refused(Refusal.NOT_NOW);
        }
        long seed = prompts.fit(current.get().source(), random.nextLong(1, SEEDS));
        return tell(lecturer, new LecturerCommand.AskAgain(seed));
    }

    /** What the holder of a key sees now; empty if there is no such room. */
    public Optional<Sight> look(Key key) {
        return room(key.code()).map(room -> sight(room, sights.ofAll(room), key));
    }

    private Sight sight(Room room, ClassSight all, Key key) {
        Instant now = clock.instant();
        return sights.of(room, all, room.actor(key.token().fingerprint(), now), now);
    }

    /**
     * Hands over what the holder of a key sees, from now on and whenever it changes.
     *
     * @param watcher is called on the thread that changes the room, and so must return at once
     */
    public Watch watch(Key key, Consumer<Glance> watcher) {
        Watch watch = rooms.watch(key.code(), room -> watcher.accept(new Glance(this, room, key)));
        return role(key).map(role -> measures.watching(key, role, watch)).orElse(watch);
    }

    /** A state of a room that has not been looked at yet: nothing is computed for a state that is overtaken. */
    public static final class Glance {
        private final Classrooms classrooms;
        private final Room room;
        private final Key key;
        private final long since = System.nanoTime();

        private Glance(Classrooms classrooms, Room room, Key key) {
            this.classrooms = classrooms;
            this.room = room;
            this.key = key;
        }

        /** What is seen of it, by a page that is drawn now. */
        public Sight sight() {
            classrooms.measures.drawn(since);
            return classrooms.sight(room, classrooms.sights.ofAll(room), key);
        }
    }

    /** What is left of a lecture, for its lecturer alone; empty for anybody else. */
    public Optional<Report> report(Key key) {
        return role(key).filter(Role.LECTURER::equals).isPresent()
                ? room(key.code()).map(sights::report)
                : Optional.empty();
    }

    /** Ends a lecture and removes all that is left of it, if the key is its lecturer's. */
    public void delete(Key key) {
        if (role(key).filter(Role.LECTURER::equals).isPresent()) {
            tell(key, new LecturerCommand.End());
            rooms.remove(key.code());
        }
    }

    /** Removes the rooms that have expired. */
    public void sweep() {
        rooms.sweep(clock.instant());
    }
}
