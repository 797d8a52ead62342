package org.eigenlens.learner.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment, which the browser shows in its own time zone and language; until it does, in UTC. */
@Tag("local-time")
@JsModule("./learner/local-time.ts")
final class LocalTime extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    LocalTime(Instant moment) {
        getElement().setAttribute("datetime", moment.toString());
        getElement().setText(UTC.format(moment));
    }
}
