package org.eigenlens.classroom.jdbc;

import org.eigenlens.learner.jdbc.Databases;

/** The contract on a real PostgreSQL. */
class PostgresStaffTest extends StaffContract {

    PostgresStaffTest() {
        super(Databases.postgres());
    }
}
