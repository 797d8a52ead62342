package org.eigenlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eigenlens.process.FreePort;
import org.junit.jupiter.api.Test;

class DatabaseCheckTest {

    private static Optional<String> complaint(String url) {
        return DatabaseCheck.complaint(url, "eigenlens", "secret");
    }

    @Test
    void databaseThatAnswersIsNoCause() {
        assertThat(complaint("jdbc:h2:mem:")).isEmpty();
    }

    @Test
    void databaseThatIsNotThereIsNamedWithoutItsPassword() {
        String url = "jdbc:postgresql://localhost:" + FreePort.find() + "/eigenlens";
        assertThat(complaint(url + "?password=hidden"))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains(url, "refused", "SPRING_DATASOURCE_URL")
                        .doesNotContain("hidden", "secret"));
    }

    @Test
    void addressThatNoDriverKnowsIsNamed() {
        assertThat(complaint("jdbc:postgres//localhost"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("jdbc:postgres//localhost"));
    }
}
