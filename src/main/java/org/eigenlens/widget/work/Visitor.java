package org.eigenlens.widget.work;

import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;

/** On whose behalf a thread works: an HTTP session, so that no visitor can keep the machine busy for all others. */
public final class Visitor implements AutoCloseable {

    private static final ThreadLocal<@Nullable String> SERVED = new ThreadLocal<>();

    /** Nobody in particular, such as a test. */
    private static final String NOBODY = "";

    private Visitor() {}

    /** Until it is closed the thread serves the session with this id. */
    public static Visitor serving(String session) {
        SERVED.set(session);
        return new Visitor();
    }

    static String current() {
        @Nullable String served = SERVED.get();
        if (served != null) {
            return served;
        }
        @Nullable VaadinSession page = VaadinSession.getCurrent();
        return page == null || page.getSession() == null
                ? NOBODY
                : page.getSession().getId();
    }

    @Override
    public void close() {
        SERVED.remove();
    }
}
