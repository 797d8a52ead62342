package org.eigenlens.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id that is in its answer and in every line that is logged for it. An id that a proxy has given is kept if it is one word of at most
 * 64 letters, digits, dots, hyphens and underscores: nobody writes a line of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestIds extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    /** What a line of the log has it under. */
    static final String KEY = "requestId";

    private static final String SHAPE = "[A-Za-z0-9._-]{8,64}";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request);
        response.setHeader(HEADER, id);
        try (MDC.MDCCloseable open = MDC.putCloseable(KEY, id)) {
            chain.doFilter(request, response);
        }
    }

    /** The id of a request: the same one when it is taken up again on another thread, or for a page on what went wrong. */
    private static String id(HttpServletRequest request) {
        if (request.getAttribute(RequestIds.class.getName()) instanceof String known) {
            return known;
        }
        String given = request.getHeader(HEADER);
        String id = given != null && given.matches(SHAPE)
                ? given
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        request.setAttribute(RequestIds.class.getName(), id);
        return id;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
