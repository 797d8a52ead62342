package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.eigenlens.classroom.Reply;
import org.eigenlens.classroom.room.Refusal;

/** Says why a room refuses something. */
final class Refusals {

    private Refusals() {}

    static String words(Component where, Reply.Refused refused) {
        return words(where, refused.reason());
    }

    static String words(Component where, Refusal reason) {
        return where.getTranslation("refusal." + reason.name().toLowerCase(Locale.ROOT));
    }
}
