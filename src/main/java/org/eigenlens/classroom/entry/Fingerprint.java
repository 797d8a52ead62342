package org.eigenlens.classroom.entry;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is kept of a {@link Token}: its SHA-256, from which nobody gets the token back. Whoever reads the store can impersonate nobody.
 *
 * @param hex 64 hexadecimal digits
 */
public record Fingerprint(String hex) implements Serializable {

    /** Refuses what is not a fingerprint by an {@link IllegalArgumentException}. */
    public Fingerprint {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a fingerprint.");
        }
    }

    static Fingerprint of(Token token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(token.text().getBytes(StandardCharsets.US_ASCII));
            return new Fingerprint(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256.", missing);
        }
    }
}
