package org.eigenlens.classroom.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.room.Life;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a browser's keys in cookies that no script can read, one for each room and role: after a reload somebody is who they were.
 *
 * @param prefix what the names of its cookies begin with
 */
record Keyring(String prefix) {

    static final Keyring STUDENTS = new Keyring("seat-");
    static final Keyring LECTURERS = new Keyring("lecture-");

    private static final Duration KEPT = Life.LONGEST;

    Optional<Key> key(RoomCode code) {
        @Nullable VaadinRequest request = VaadinRequest.getCurrent();
        Cookie @Nullable [] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(prefix + code))
                        .flatMap(cookie -> Token.read(cookie.getValue()).stream())
                        .map(token -> new Key(code, token))
                        .findFirst();
    }

    void keep(Key key) {
        Cookie cookie = new Cookie(prefix + key.code(), key.token().text());
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
