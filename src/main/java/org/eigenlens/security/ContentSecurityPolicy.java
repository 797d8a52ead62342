package org.eigenlens.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Tells the browser to run only this server's scripts, and who may frame which page.
 *
 * <p>{@code unsafe-eval} stays because Vaadin 25.1 compiles what the server asks the page to run; inline scripts need the
 * request's {@link Nonce}. The hash stands for the one inline script that Vaadin adds too late for a nonce: its banner for a
 * build without a licence for Charts, which is to be seen. Inline styles stay because formulas and charts are laid out by them.
 */
final class ContentSecurityPolicy implements HeaderWriter {

    private static final String LICENCE_BANNER = "'sha256-VLPJicdxFLjuDrsyxemB6iiuaur0bcLrSsJ1sDWxd2o='";
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'nonce-%s' " + LICENCE_BANNER + " 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors %s");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String framedBy = Embedding.isAllowed(request) ? "*" : "'none'";
        response.setHeader("Content-Security-Policy", POLICY.formatted(Nonce.of(request), framedBy));
    }
}
