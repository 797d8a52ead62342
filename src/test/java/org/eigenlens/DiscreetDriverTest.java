package org.eigenlens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eigenlens.learner.jdbc.Databases;
import org.junit.jupiter.api.Test;

class DiscreetDriverTest {

    private static final String TYPED = "Nicolaus Zu Geheim";

    private static HikariDataSource pool() throws SQLException {
        try (Connection open = Databases.postgres().getConnection()) {
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl(open.getMetaData().getURL());
            pool.setUsername("postgres");
            pool.setMaximumPoolSize(1);
            return pool;
        }
    }

    /** What is said of a batch that the database refuses. */
    private static String complaint(HikariDataSource pool) throws SQLException {
        try (Connection open = pool.getConnection()) {
            open.createStatement().execute("create temporary table heard (words varchar(5))");
            PreparedStatement insert = open.prepareStatement("insert into heard values (?)");
            insert.setString(1, TYPED);
            insert.addBatch();
            return String.valueOf(catchThrowable(insert::executeBatch));
        }
    }

    @Test
    void failedBatchDoesNotSayWhatWasTyped() throws SQLException {
        try (HikariDataSource pool = pool()) {
            new DiscreetDriver().postProcessAfterInitialization(pool, "dataSource");
            assertThat(complaint(pool)).contains("Batch entry 0").doesNotContain(TYPED);
        }
    }

    @Test
    void driverLeftToItselfWouldSayIt() throws SQLException {
        try (HikariDataSource pool = pool()) {
            assertThat(complaint(pool)).contains(TYPED);
        }
    }
}
