package org.eigenlens.classroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.room.Room;
import org.eigenlens.process.FreePort;
import org.eigenlens.process.JavaProcess;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two real processes in which students answer as fast as they can, one of them killed: whatever was acknowledged in either is in the journal. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class KilledProcessTest {

    private static final int SOME = 100;

    private static EmbeddedPostgres database;

    private final RoomCode code = RoomCode.draw(new Random());
    private final Token lecturer = Token.random();

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        database = EmbeddedPostgres.start();
        Flyway.configure().dataSource(database.getPostgresDatabase()).load().migrate();
    }

    @AfterAll
    static void end() throws IOException {
        database.close();
    }

    private Process process(Path log, int port, int other, boolean opens) throws IOException {
        List<String> arguments = List.of(
                database.getJdbcUrl("postgres", "postgres"),
                code.text(),
                lecturer.text(),
                String.valueOf(port),
                String.valueOf(other),
                String.valueOf(opens));
        return new ProcessBuilder(JavaProcess.command(256, VotingProcess.class, List.of(), arguments))
                .redirectOutput(log.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    private static List<String> kept(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.matches("kept [0-9a-f]{64} \\d+")).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noAnswerThatWasAcknowledgedIsLostWhicheverProcessIsKilled(boolean keeper) throws Exception {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        int port = FreePort.find();
        int other = FreePort.find();
        Process opener = process(first, port, other, true);
        await().atMost(60, TimeUnit.SECONDS).until(() -> Files.readString(first).contains("open"));
        Process joiner = process(second, other, port, false);
        try {
            awaitMore(first, SOME);
            awaitMore(second, SOME);
            (keeper ? opener : joiner).destroyForcibly().waitFor();
            Path survivor = keeper ? second : first;
            awaitMore(survivor, kept(survivor).size() + SOME);
        } finally {
            opener.destroyForcibly().waitFor();
            joiner.destroyForcibly().waitFor();
        }
        Map<String, Integer> acknowledged = new HashMap<>();
        for (String line :
                Stream.concat(kept(first).stream(), kept(second).stream()).toList()) {
            String[] words = line.split(" ");
            acknowledged.merge(words[1], Integer.parseInt(words[2]), Math::max);
        }
        Map<String, Integer> found = answers();
        acknowledged.forEach(
                (who, last) -> assertThat(found.getOrDefault(who, 0)).isGreaterThanOrEqualTo(last));
        assertThat(acknowledged).hasSizeGreaterThan(6);
    }

    private void awaitMore(Path log, int count) {
        await().atMost(30, TimeUnit.SECONDS)
                .failFast(() -> assertThat(folder.resolve("errors")).content().doesNotContain("An answer was refused"))
                .until(() -> kept(log).size() >= count);
    }

    private Map<String, Integer> answers() {
        JdbcTemplate template = new JdbcTemplate(database.getPostgresDatabase());
        try (JdbcJournal journal = new JdbcJournal(
                template, new TransactionTemplate(new JdbcTransactionManager(database.getPostgresDatabase())))) {
            Room room = journal.read(code).orElseThrow().room();
            Map<String, Integer> answers = new HashMap<>();
            room.asked()
                    .questions()
                    .getFirst()
                    .last()
                    .answers()
                    .forEach((id, text) -> answers.put(
                            room.roll().member(id).orElseThrow().fingerprint().hex(), Integer.parseInt(text)));
            return answers;
        }
    }
}
