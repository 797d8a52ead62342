package org.eigenlens.classroom.jdbc;

import org.eigenlens.learner.jdbc.Databases;

/** The contract on a real PostgreSQL. */
class PostgresJournalTest extends JournalContract {

    PostgresJournalTest() {
        super(Databases.postgres());
    }
}
