package org.eigenlens.learner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The words that phrases are made of: short, common, easy to read out, in the file {@value #FILE}. */
final class PhraseWords {

    static final int SIZE = 2048;

    private static final String FILE = "phrase-words.txt";

    static final List<String> ALL = read();

    private PhraseWords() {}

    private static List<String> read() {
        try (InputStream file = Objects.requireNonNull(PhraseWords.class.getResourceAsStream(FILE))) {
            List<String> words = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (words.size() != SIZE) {
                throw new IllegalStateException(FILE + " has " + words.size() + " words instead of " + SIZE + ".");
            }
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
