package org.eigenlens.classroom.entry;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** What proves that somebody is who they were: 192 random bits, known to its holder alone. A room keeps its {@link Fingerprint}. */
public record Token(String text) {

    private static final int BYTES = 24;
    private static final String SHAPE = "[A-Za-z0-9_-]{32}";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Refuses what cannot be a token by an {@link IllegalArgumentException}. */
    public Token {
        if (!text.matches(SHAPE)) {
            throw new IllegalArgumentException("Not a token.");
        }
    }

    public static Token random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads a token from an address or a cookie; empty if it cannot be one. */
    public static Optional<Token> read(String text) {
        return text.matches(SHAPE) ? Optional.of(new Token(text)) : Optional.empty();
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(this);
    }

    /** Says nothing, so that no log ever holds a token. */
    @Override
    public String toString() {
        return "a token";
    }
}
