package org.eigenlens.learner.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract on H2 in a file, which is what somebody has who only starts the application. */
class H2StorageTest extends StorageContract {

    H2StorageTest(@TempDir Path folder) {
        super(Databases.h2(folder));
    }

    @Override
    String series(int rows) {
        return "system_range(1, " + rows + ")";
    }
}
