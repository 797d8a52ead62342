package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eigenlens.content.Phrase;

/** Items in an order that the browser changes by itself, and tells of each time. */
@Tag("movable-items")
@JsModule("./math/eig-math.ts")
@JsModule("./quiz/movable-items.ts")
final class MovableItems extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    private static final String DETAIL = "event.detail";

    /** The words of the element, and where they stand in the bundle. */
    private static final Map<String, String> WORDS = Map.of(
            "up", "question.up",
            "down", "question.down",
            "out", "question.take-out",
            "put", "question.put",
            "moved", "question.moved",
            "taken-out", "question.taken-out",
            "put-in", "question.put-in",
            "offered", "question.offered",
            "chosen", "question.your-lines",
            "empty", "question.no-lines");

    private final transient List<Runnable> whenChanged = new ArrayList<>();
    private final int size;
    private final boolean choosing;
    private String response = "";

    /** With {@code choosing}, the list begins empty, and items are put in and taken out; else all are in it always. */
    MovableItems(List<Phrase> items, boolean choosing) {
        this.size = items.size();
        this.choosing = choosing;
        getElement()
                .setPropertyList(
                        "items",
                        items.stream()
                                .map(item -> Map.of("html", item.html(), "text", item.text()))
                                .toList())
                .setPropertyMap("words", words())
                .setProperty("choosing", choosing)
                .addEventListener(
                        "rearranged",
                        event -> arranged(event.getEventData().get(DETAIL).asString()))
                .addEventData(DETAIL);
    }

    private Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        // The element fills the places in itself; a pattern without arguments comes back as it stands.
        WORDS.forEach((name, key) -> words.put(name, getTranslation(key, "{0}", "{1}", "{2}")));
        return words;
    }

    private void arranged(String order) {
        if (take(order)) {
            whenChanged.forEach(Runnable::run);
        }
    }

    /** Takes an order over, if it is one of these items; what is none of them is passed over. */
    private boolean take(String order) {
        List<Integer> numbers = ItemsBox.read(order, size);
        boolean whole = choosing || numbers.size() == size;
        if (whole) {
            response = ItemsBox.write(numbers);
        }
        return whole;
    }

    /** The numbers of the items, counted from 1, in their order. */
    String response() {
        return response;
    }

    /** Shows an order, if it is one of these items. */
    void show(String order) {
        if (take(order)) {
            getElement().setPropertyList("order", ItemsBox.read(response, size));
        }
    }

    void whenChanged(Runnable task) {
        whenChanged.add(task);
    }
}
