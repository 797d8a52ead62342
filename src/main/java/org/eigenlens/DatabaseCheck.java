package org.eigenlens;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Ends a start at once, with a sentence, when a database is configured that cannot be reached or lets nobody in. {@link DataFolderCheck} looks after the one in a file. */
final class DatabaseCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String EMBEDDED = "jdbc:h2:";
    private static final int PATIENCE_SECONDS = 10;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        String url = environment.getProperty("spring.datasource.url", EMBEDDED);
        if (!url.startsWith(EMBEDDED)) {
            String user = environment.getProperty("spring.datasource.username", "");
            String password = environment.getProperty("spring.datasource.password", "");
            complaint(url, user, password).ifPresent(sentence -> {
                System.err.println(sentence);
                System.exit(1);
            });
        }
    }

    /** Why a database cannot be used, and what to look at; empty if it can. A password in the address is not repeated. */
    static Optional<String> complaint(String url, String user, String password) {
        DriverManager.setLoginTimeout(PATIENCE_SECONDS);
        try (Connection open = DriverManager.getConnection(url, user, password)) {
            return open.isValid(PATIENCE_SECONDS) ? Optional.empty() : Optional.of(sentence(url, "it does not answer"));
        } catch (SQLException refused) {
            return Optional.of(
                    sentence(url, String.valueOf(refused.getMessage()).replaceFirst("\\.$", "")));
        }
    }

    private static String sentence(String url, String reason) {
        return "The database at " + url.replaceFirst("\\?.*", "") + " cannot be used (" + reason
                + "): see that it runs, and check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                + " SPRING_DATASOURCE_PASSWORD.";
    }
}
