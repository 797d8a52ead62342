package org.eigenlens.learner;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Four words that continue on another device.
 *
 * <p>Each is drawn from {@value PhraseWords#SIZE} words, which is 11 bits; the four together are one of 2⁴⁴, about 1.8·10¹³.
 *
 * @param words in their order
 */
public record Passphrase(List<String> words) {

    static final int WORDS = 4;

    /** No phrase is longer, however much space is between its words. */
    private static final int LONGEST = 200;

    /** Refuses what are not four words of the list by an {@link IllegalArgumentException}. */
    public Passphrase {
        words = List.copyOf(words);
        if (words.size() != WORDS || !PhraseWords.ALL.containsAll(words)) {
            throw new IllegalArgumentException("A phrase is " + WORDS + " words of the list.");
        }
    }

    static Passphrase random() {
        return random(new SecureRandom());
    }

    static Passphrase random(RandomGenerator source) {
        return new Passphrase(Stream.generate(() -> PhraseWords.ALL.get(source.nextInt(PhraseWords.SIZE)))
                .limit(WORDS)
                .toList());
    }

    /** Reads what somebody has typed, whatever stands between the words and however they are written; empty if it is no phrase. */
    static Optional<Passphrase> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = Stream.of(typed.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() == WORDS && PhraseWords.ALL.containsAll(words)
                ? Optional.of(new Passphrase(words))
                : Optional.empty();
    }

    /** The words with a space between them. */
    public String text() {
        return String.join(" ", words);
    }

    /** Says nothing, so that no log keeps it. */
    @Override
    public String toString() {
        return "a phrase";
    }
}
