package org.eigenlens.widget.live;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eigenlens.widget.Widget;

/** A move as it is sent to whoever watches: made once for each language, however many watch. */
public final class Frame {

    private final Moved moved;
    private final Widget<?> widget;
    private final Glimpses glimpses;
    private final Map<Locale, String> texts = new ConcurrentHashMap<>();

    Frame(Moved moved, Widget<?> widget, Glimpses glimpses) {
        this.moved = moved;
        this.widget = widget;
        this.glimpses = glimpses;
    }

    /** Which picture it is of: a newer frame at the same place makes this one worth nothing. */
    String place() {
        return moved.place();
    }

    String in(Locale locale) {
        return texts.computeIfAbsent(locale, this::text);
    }

    private String text(Locale locale) {
        String picture = glimpses.shared(widget, moved.state(), locale);
        return "{\"page\":%s,\"place\":%s,\"widget\":%s,\"state\":%s,\"picture\":%s}"
                .formatted(
                        glimpses.write(moved.page()),
                        glimpses.write(moved.place()),
                        glimpses.write(moved.widget()),
                        glimpses.write(moved.state().values()),
                        picture);
    }
}
