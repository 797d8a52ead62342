package org.eigenlens.classroom.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;

/** What an address says of a room. */
final class RoomParameter {

    private RoomParameter() {}

    static Optional<RoomCode> code(BeforeEnterEvent event) {
        return event.getRouteParameters().get(ClassroomNavigation.CODE).flatMap(RoomCode::read);
    }

    /** The key that the address itself holds. */
    static Optional<Key> key(BeforeEnterEvent event) {
        return code(event)
                .flatMap(code -> event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(ClassroomNavigation.KEY)
                        .flatMap(Token::read)
                        .map(token -> new Key(code, token)));
    }
}
