package org.eigenlens.classroom.entry;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What is written on the board to join a room: six characters, such as {@code K4TX9M}.
 *
 * <p>No two of the characters look alike, on a beamer or in handwriting (no 0 and O, 1 and I and L, 2 and Z, 5 and S, 6 and G, 8 and B, U and V, Q), and
 * without vowels no code is a word.
 */
public record RoomCode(String text) implements Serializable {

    public static final int LENGTH = 6;

    static final String LETTERS = "CDFHJKMNPRTWXY3479";

    /** Refuses what is not a code by an {@link IllegalArgumentException}. */
    public RoomCode {
        if (text.length() != LENGTH || !text.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("A code has six characters of " + LETTERS + ".");
        }
    }

    /** Reads what somebody typed: small letters, spaces and hyphens do not matter. Empty if that is no code. */
    public static Optional<RoomCode> read(String typed) {
        if (typed.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        String bare = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return bare.length() == LENGTH && bare.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)
                ? Optional.of(new RoomCode(bare))
                : Optional.empty();
    }

    /** Draws a code, each of the 34 million as likely as the others. */
    public static RoomCode draw(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new RoomCode(text.toString());
    }

    /** In two groups, as it is read out: {@code K4T X9M}. */
    public String spaced() {
        return text.substring(0, LENGTH / 2) + " " + text.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return text;
    }
}
