package org.eigenlens.learner;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a phrase: PBKDF2 with HMAC-SHA-512 (RFC 8018), 210,000 rounds as OWASP recommends.
 *
 * <p>The salt is one for the whole installation, because a phrase alone has to find its learner. Phrases are drawn and never chosen, so no two learners have the same one and a
 * table made in advance for other installations is of no use here.
 */
final class PhraseHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;

    private final byte[] salt;

    PhraseHash(byte[] salt) {
        this.salt = salt.clone();
    }

    /** The hash; it takes about a tenth of a second on purpose. */
    String of(Passphrase phrase) {
        try {
            PBEKeySpec spec = new PBEKeySpec(phrase.text().toCharArray(), salt, ROUNDS, BITS);
            byte[] hash =
                    SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException unknown) {
            throw new IllegalStateException("Every Java has " + ALGORITHM + ".", unknown);
        }
    }
}
