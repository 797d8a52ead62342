package org.eigenlens.widget.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is seen of a state while a hand moves it, as JSON. A state before the eyes of many is computed once and written once: whoever asks for it next gets
 * the same text.
 */
@Component
class Glimpses {

    /** A frame is asked for within a moment of the first time, or never again. */
    private static final int MOST = 64;

    private final Widgets widgets;
    private final JsonMapper json;
    private final Cache<Seen, String> shared =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Seen(String widget, Parameters state, Locale locale) {}

    Glimpses(Widgets widgets, JsonMapper json) {
        this.widgets = widgets;
        this.json = json;
    }

    Widget<?> widget(String name) throws BadQuestion {
        return widgets.named(name).orElseThrow(() -> new BadQuestion("no such widget"));
    }

    /** The picture of a state that its reader alone looks at. */
    <S extends Record> String own(Widget<S> widget, S state, Locale locale) {
        return json.writeValueAsString(widget.glimpse(state, Words.of(widget.getClass(), locale)));
    }

    /**
     * The picture of a state that many look at.
     *
     * @param state in full, as the widget writes it
     * @throws BadParameter if the widget cannot read it
     */
    <S extends Record> String shared(Widget<S> widget, Parameters state, Locale locale) {
        Seen key = new Seen(widget.name(), state, locale);
        String before = shared.getIfPresent(key);
        if (before != null) {
            return before;
        }
        Picture picture = widget.glimpse(widget.parse(state), Words.of(widget.getClass(), locale));
        String text = json.writeValueAsString(picture);
        // The next look at a picture that is not whole yet shows more.
        if (picture.progress() == null) {
            shared.put(key, text);
        }
        return text;
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }
}
