package org.eigenlens.classroom.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The lecturer who is signed in on this browser, known to Spring Security by the session. */
final class SignedIn {

    static final String LECTURER = "ROLE_LECTURER";

    private SignedIn() {}

    static Optional<String> name() {
        @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getAuthorities().stream().anyMatch(right -> LECTURER.equals(right.getAuthority()))
                ? Optional.of(who.getName())
                : Optional.empty();
    }

    /** Signs in, under a session id that nobody has seen before. */
    static void become(String name) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                name, null, List.of(new SimpleGrantedAuthority(LECTURER))));
        save(context);
        request().changeSessionId();
    }

    static void signOut() {
        save(SecurityContextHolder.createEmptyContext());
    }

    private static void save(SecurityContext context) {
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository()
                .saveContext(
                        context, request(), VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}
