package org.eigenlens.learner.jdbc;

/** The contract on a real PostgreSQL. */
class PostgresStorageTest extends StorageContract {

    PostgresStorageTest() {
        super(Databases.postgres());
    }

    @Override
    String series(int rows) {
        return "generate_series(1, " + rows + ")";
    }
}
