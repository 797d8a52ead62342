package org.eigenlens.learner;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who makes the present request.
 *
 * <p>A signed cookie names the learner, which no script can read and no other site makes the browser send. It is set by the first thing that is worth keeping, and never by a
 * look. A browser that refuses cookies keeps its learner for the visit, in the session.
 */
@Component
public class CurrentLearner {

    static final String COOKIE = "eigenlens_learner";

    /** As long as browsers keep a cookie. */
    private static final Duration LIFE = Duration.ofDays(400);

    private static final String HERE = CurrentLearner.class.getName();

    private final Learners learners;
    private final Secrets secrets;
    private final Clock clock;

    CurrentLearner(Learners learners, Secrets secrets, Clock clock) {
        this.learners = learners;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The learner, if anything has been kept of them before. */
    public Optional<LearnerId> known() {
        return here().flatMap(this::known);
    }

    private Optional<LearnerId> known(ServletRequestAttributes here) {
        if (here.getAttribute(HERE, RequestAttributes.SCOPE_REQUEST) instanceof LearnerId learner) {
            return Optional.of(learner);
        }
        Optional<LearnerId> learner = named(here.getRequest())
                .or(() -> visiting(here))
                .filter(id -> learners.created(id).isPresent());
        learner.ifPresent(id -> here.setAttribute(HERE, id, RequestAttributes.SCOPE_REQUEST));
        return learner;
    }

    private Optional<LearnerId> named(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> signed().read(value).stream())
                .findFirst();
    }

    private static Optional<LearnerId> visiting(ServletRequestAttributes here) {
        return here.getAttribute(HERE, RequestAttributes.SCOPE_SESSION) instanceof LearnerId learner
                ? Optional.of(learner)
                : Optional.empty();
    }

    /**
     * The learner, created if need be: call this when there is something to keep. Once on each visit it gives the cookie a new life.
     *
     * @throws IllegalStateException outside a request
     */
    public LearnerId orCreate() {
        ServletRequestAttributes here = here().orElseThrow(CurrentLearner::nobody);
        LearnerId learner = known(here).orElseGet(this::create);
        if (!visiting(here).equals(Optional.of(learner))) {
            become(learner);
        }
        return learner;
    }

    private LearnerId create() {
        LearnerId learner = LearnerId.random();
        learners.create(learner, clock.instant());
        return learner;
    }

    /**
     * Makes this browser speak for a learner from now on.
     *
     * @throws IllegalStateException outside a request
     */
    public void become(LearnerId learner) {
        ServletRequestAttributes here = here().orElseThrow(CurrentLearner::nobody);
        here.setAttribute(HERE, learner, RequestAttributes.SCOPE_REQUEST);
        here.setAttribute(HERE, learner, RequestAttributes.SCOPE_SESSION);
        send(here, signed().write(learner), LIFE);
    }

    /** Makes this browser forget who it speaks for. */
    public void forget() {
        here().ifPresent(here -> {
            here.removeAttribute(HERE, RequestAttributes.SCOPE_REQUEST);
            here.removeAttribute(HERE, RequestAttributes.SCOPE_SESSION);
            send(here, "", Duration.ZERO);
        });
    }

    private static void send(ServletRequestAttributes here, String value, Duration life) {
        HttpServletResponse response = here.getResponse();
        if (response == null) {
            return;
        }
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(here.getRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(life.toSeconds()));
        response.addCookie(cookie);
    }

    private SignedId signed() {
        return new SignedId(secrets.key("cookie"));
    }

    private static Optional<ServletRequestAttributes> here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? Optional.of(here)
                : Optional.empty();
    }

    private static IllegalStateException nobody() {
        return new IllegalStateException("There is no request here, and so nobody who makes one.");
    }
}
