package org.eigenlens.learner.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Databases with the application's tables in them, for tests. */
public final class Databases {

    private static @Nullable EmbeddedPostgres postgres;

    private Databases() {}

    /** A fresh H2 in a folder. */
    public static DataSource h2(Path folder) {
        return migrated(new SimpleDriverDataSource(
                new org.h2.Driver(), "jdbc:h2:file:" + folder.resolve("d" + UUID.randomUUID()), "", ""));
    }

    /** A real PostgreSQL, started once. */
    public static synchronized DataSource postgres() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.start();
            }
            return migrated(postgres.getPostgresDatabase());
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    private static DataSource migrated(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }
}
