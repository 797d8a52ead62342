package org.eigenlens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern ASKED_FOR = Pattern.compile("getTranslation\\(\\s*\"([a-z.-]+)\"");

    private final I18NProvider messages = new Messages();

    @Test
    void everyMessageThatTheSourcesAskForIsThere() throws IOException {
        assertThat(askedFor())
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(bundle().stringPropertyNames()).contains(key));
    }

    @Test
    void languageWithoutATranslationGetsEnglish() {
        assertThat(messages.getTranslation("not-found.title", Locale.JAPANESE)).isEqualTo("There is no page here");
        assertThat(messages.getProvidedLocales()).first().isEqualTo(Locale.ENGLISH);
    }

    @Test
    void argumentsAreFilledIn() {
        assertThat(messages.getTranslation("lesson.minutes", Locale.ENGLISH, 20))
                .isEqualTo("20 minutes");
        assertThat(messages.getTranslation("lesson.minutes", Locale.ENGLISH, 1)).isEqualTo("1 minute");
    }

    private static Set<String> askedFor() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                ASKED_FOR
                        .matcher(Files.readString(source))
                        .results()
                        .map(MatchResult::group)
                        .forEach(call -> {
                            String key = call.substring(call.indexOf('"') + 1, call.length() - 1);
                            if (!key.endsWith(".")) {
                                keys.add(key);
                            }
                        });
            }
        }
        return keys;
    }

    private static Properties bundle() throws IOException {
        Properties bundle = new Properties();
        try (InputStream file = Messages.class.getResourceAsStream("/messages.properties")) {
            bundle.load(file);
        }
        return bundle;
    }
}
