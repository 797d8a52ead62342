package org.eigenlens.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/** The random word by which one answer's inline scripts prove that this server wrote them. */
final class Nonce {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonce() {}

    /** The nonce of a request: the same one however often it is asked for. */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(Nonce.class.getName()) instanceof String nonce) {
            return nonce;
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(Nonce.class.getName(), nonce);
        return nonce;
    }
}
