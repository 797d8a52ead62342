package org.eigenlens.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.http.SameSiteCookies;

/**
 * Gives a widget in another site's page a cookie jar of its own.
 *
 * <p>Browsers hold back ordinary cookies in a frame of another site, and a page without a session cannot talk to its server.
 * A cookie that is {@code Partitioned} is kept, for that site alone; it can tell nobody that the reader was also elsewhere.
 * Everywhere else cookies are {@code SameSite=Lax}.
 */
final class SessionCookies extends Rfc6265CookieProcessor {

    private static final String SAME_SITE = "SameSite";
    private static final String PARTITIONED = "Partitioned";

    @Override
    public String generateHeader(Cookie cookie, HttpServletRequest request) {
        if (Embedding.isAskedFor(request)) {
            cookie.setSecure(true);
            cookie.setAttribute(PARTITIONED, "");
            cookie.setAttribute(SAME_SITE, SameSiteCookies.NONE.getValue());
        } else if (cookie.getAttribute(SAME_SITE) == null) {
            cookie.setAttribute(SAME_SITE, SameSiteCookies.LAX.getValue());
        }
        return super.generateHeader(cookie, request);
    }
}
