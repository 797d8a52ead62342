package org.eigenlens.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The server's half of an element that draws for itself: hands it state and picture, and takes the state at rest back.
 *
 * <p>The browser's half is {@code WidgetElement} in {@code frontend/widgets/widget-element.ts}. The element of the widget {@code linear-map} is
 * {@code <eig-linear-map>}, defined in {@code frontend/widgets/linear-map.ts} and fetched when it is first on a page. While a control is held the
 * two speak over the hand channel; where that is blocked, over the event that this class answers.
 *
 * @param <S> the widget's state
 */
@NpmPackage(value = "three", version = "0.187.0")
@NpmPackage(value = "@types/three", version = "0.187.0", dev = true)
public abstract class PictureElement<S extends Record> extends Component {

    private static final long UNASKED = -1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Widget<S> widget;
    private final ValueSignal<S> state;
    private final transient Words words;
    private long replyTo = UNASKED;

    protected PictureElement(Widget<S> widget, ValueSignal<S> state, Words words) {
        super(new Element("eig-" + widget.name()));
        this.widget = widget;
        this.state = state;
        this.words = words;
        getElement().setProperty("widget", widget.name());
        getElement().setPropertyJson("words", JSON.<ObjectNode>valueToTree(words.beginningWith("element.")));
        getElement()
                .addEventListener("hand", event -> heard(event.getEventData().get("event.detail")))
                .addEventDetail();
        Signal.effect(this, () -> show(state.get(), widget.picture(state.get(), words)));
    }

    /** Gives the element something that does not depend on the state, such as the presets that it offers. */
    protected final void offer(String property, Object value) {
        getElement().setPropertyJson(property, JSON.valueToTree(value));
    }

    private void heard(@Nullable JsonNode message) {
        if (message == null
                || !message.path("n").isNumber()
                || !message.path("state").isObject()) {
            return;
        }
        replyTo = message.path("n").asLong();
        try {
            S next = widget.parse(parameters(message.path("state")));
            boolean rest = message.path("rest").asBoolean(false);
            if (rest && !next.equals(state.peek())) {
                state.set(next);
            } else {
                show(next, rest ? widget.picture(next, words) : widget.glimpse(next, words));
            }
        } catch (BadParameter bad) {
            answer(null, Answer.of(replyTo, bad));
        }
    }

    private static Parameters parameters(JsonNode state) {
        Map<String, String> values = new LinkedHashMap<>();
        state.properties()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asString("")));
        return new Parameters(values);
    }

    private void show(S shown, Picture picture) {
        answer(widget.format(shown).values(), Answer.of(replyTo, picture));
    }

    private void answer(@Nullable Map<String, String> shown, Answer answer) {
        ObjectNode message = JSON.valueToTree(answer);
        if (shown != null) {
            message.set("state", JSON.valueToTree(shown));
        }
        getElement().setPropertyJson("answer", message);
        replyTo = UNASKED;
    }
}
