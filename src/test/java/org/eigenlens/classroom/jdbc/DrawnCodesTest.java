package org.eigenlens.classroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eigenlens.classroom.entry.DrawnCodes;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.learner.jdbc.Databases;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rests goes on resting when the process has ended, on either database. */
class DrawnCodesTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);

    @TempDir
    private Path folder;

    static Stream<Named<Function<Path, DataSource>>> databases() {
        return Stream.of(Named.of("H2", Databases::h2), Named.of("PostgreSQL", anywhere -> Databases.postgres()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void codeRestsOverARestart(Function<Path, DataSource> database) {
        DataSource source = database.apply(folder);
        RoomCode code = RoomCode.draw(new Random());
        assertThat(opened(source).note(code, NOW, NOW.minus(MONTH))).isTrue();
        Instant soon = NOW.plus(MONTH).minusSeconds(1);
        assertThat(opened(source).note(code, soon, soon.minus(MONTH))).isFalse();
        Instant later = NOW.plus(MONTH).plusSeconds(1);
        assertThat(opened(source).note(code, later, later.minus(MONTH))).isTrue();
    }

    private static DrawnCodes opened(DataSource source) {
        return new JdbcDrawnCodes(JdbcClient.create(source));
    }
}
