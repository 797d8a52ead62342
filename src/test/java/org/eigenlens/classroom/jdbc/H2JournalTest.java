package org.eigenlens.classroom.jdbc;

import java.nio.file.Path;
import org.eigenlens.learner.jdbc.Databases;
import org.junit.jupiter.api.io.TempDir;

/** The contract on H2 in a file. */
class H2JournalTest extends JournalContract {

    H2JournalTest(@TempDir Path folder) {
        super(Databases.h2(folder));
    }
}
