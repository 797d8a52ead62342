package org.eigenlens.classroom.jdbc;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.grid.GridRooms;
import org.eigenlens.classroom.grid.GridSettings;
import org.eigenlens.classroom.live.LiveRooms;
import org.eigenlens.classroom.live.Order;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Join;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.Room;
import org.eigenlens.classroom.room.StudentCommand;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process with rooms and nothing else, for {@link KilledProcessTest}: some students answer one question again and again, and each answer that was acknowledged is printed.
 *
 * <p>Arguments: database, code, lecturer's token, both ports, the own one first, and whether this process opens the room.
 */
final class VotingProcess {

    private static final int STUDENTS = 6;

    private VotingProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        // Without a framework around it the logger says all that it knows.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        RoomCode code = new RoomCode(arguments[1]);
        Token lecturer = new Token(arguments[2]);
        int port = Integer.parseInt(arguments[3]);
        boolean opens = Boolean.parseBoolean(arguments[5]);
        SingleConnectionDataSource database = new SingleConnectionDataSource(arguments[0], "postgres", "", true);
        JdbcJournal journal = new JdbcJournal(
                new JdbcTemplate(database), new TransactionTemplate(new JdbcTransactionManager(database)));
        List<String> members = List.of("127.0.0.1:" + port, "127.0.0.1:" + arguments[4]);
        GridRooms rooms = GridRooms.open(
                new GridSettings(members, "127.0.0.1", port, code.text(), "known to these two only"),
                journal,
                Clock.systemUTC());
        if (opens) {
            Instant now = Instant.now();
            rooms.add(Room.open(code, lecturer, Token.random(), now));
            Source number = new Source.Typed("How many?", Source.Typed.Kind.NUMBER, "");
            rooms.tell(code, new Order(lecturer.fingerprint(), new LecturerCommand.Ask(number, 1), now));
        }
        System.out.println("open");
        Thread[] students = new Thread[STUDENTS];
        for (int i = 0; i < STUDENTS; i++) {
            students[i] = Thread.ofVirtual().start(() -> vote(rooms, code));
        }
        for (Thread student : students) {
            student.join();
        }
    }

    private static void vote(LiveRooms rooms, RoomCode code) {
        Token student = Token.random();
        rooms.tell(code, new Order(student.fingerprint(), new Join(null), Instant.now()));
        for (int i = 1; true; i++) {
            StudentCommand.Answer answer = new StudentCommand.Answer(1, 1, String.valueOf(i));
            Decision decision = rooms.tell(code, new Order(student.fingerprint(), answer, Instant.now()));
            if (!(decision instanceof Decision.Done)) {
                throw new IllegalStateException("An answer was refused: " + decision);
            }
            System.out.println("kept " + student.fingerprint().hex() + " " + i);
        }
    }
}
