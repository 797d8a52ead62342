package org.eigenlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderCheckTest {

    @TempDir
    private Path place;

    @Test
    void folderThatIsNotThereIsMade() {
        Path folder = place.resolve("a/b");
        assertThat(DataFolderCheck.complaint(folder.toString())).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void folderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        assertThat(DataFolderCheck.complaint(file.toString()))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains(file.toString(), "cannot be written", "--data"));
    }

    @Test
    void folderWhoseDatabaseIsOpenIsInUseUntilItIsClosed() throws SQLException {
        String url = "jdbc:h2:file:" + place.resolve("eigenlens");
        try (Connection open = DriverManager.getConnection(url)) {
            assertThat(open.isValid(1)).isTrue();
            assertThat(place.resolve(DataFolderCheck.FILE)).exists();
            assertThat(DataFolderCheck.complaint(place.toString()))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("used by another process"));
        }
        assertThat(DataFolderCheck.complaint(place.toString())).isEmpty();
    }
}
