package org.eigenlens.learner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The name of a learner with a signature (HMAC-SHA-256), so that a browser can carry it and cannot make one up. */
final class SignedId {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String MARK = ".";

    /** A UUID, the mark, 32 bytes in base 64. */
    private static final int LENGTH = 36 + 1 + 43;

    private final byte[] key;

    SignedId(byte[] key) {
        this.key = key.clone();
    }

    String write(LearnerId learner) {
        return learner + MARK + signature(learner.toString());
    }

    /** The learner that is named; empty if it is nothing that was written with this key. */
    Optional<LearnerId> read(String text) {
        int mark = text.indexOf(MARK);
        if (text.length() != LENGTH || mark < 0) {
            return Optional.empty();
        }
        String name = text.substring(0, mark);
        if (!MessageDigest.isEqual(bytes(signature(name)), bytes(text.substring(mark + 1)))) {
            return Optional.empty();
        }
        return Optional.of(new LearnerId(UUID.fromString(name)));
    }

    private String signature(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(name)));
        } catch (GeneralSecurityException unknown) {
            throw new IllegalStateException("Every Java has " + ALGORITHM + ".", unknown);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
