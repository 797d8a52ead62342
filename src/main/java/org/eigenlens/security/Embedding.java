package org.eigenlens.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What a page of another site may show in a frame: a widget alone, and nothing else. */
final class Embedding {

    private static final String WIDGETS = "/widget/";
    private static final Set<String> FRAMES = Set.of("iframe", "frame", "embed", "object");

    private Embedding() {}

    /** Whether the page asked for may stand in a frame of any site. */
    static boolean isAllowed(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + WIDGETS);
    }

    /** Whether the browser says that it asks for such a page in order to put it into a frame. */
    static boolean isAskedFor(HttpServletRequest request) {
        String destination = request.getHeader("Sec-Fetch-Dest");
        return destination != null && FRAMES.contains(destination) && isAllowed(request);
    }
}
