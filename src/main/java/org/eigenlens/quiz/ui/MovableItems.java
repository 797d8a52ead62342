package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.eigenlens.content.Phrase;

/** Items in an order that is changed by buttons, so that a hand, a keyboard and a screen reader move them alike. */
final class MovableItems extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient List<Phrase> items;
    private final List<Integer> order = new ArrayList<>();
    private final boolean removable;
    private final transient Consumer<String> announce;
    private transient Runnable changed = () -> {};

    /**
     * Makes a list with nothing in it yet.
     *
     * @param removable whether an item may be taken out again
     * @param announce says what a press has done to those who do not see it
     */
    MovableItems(List<Phrase> items, boolean removable, Consumer<String> announce) {
        this.items = List.copyOf(items);
        this.removable = removable;
        this.announce = announce;
        addClassName("movable-items");
    }

    /** The numbers of the items, counted from 1, in their order. */
    List<Integer> order() {
        return List.copyOf(order);
    }

    void show(List<Integer> numbers) {
        order.clear();
        order.addAll(numbers);
        fill();
    }

    void whenChanged(Runnable task) {
        Runnable before = changed;
        changed = () -> {
            before.run();
            task.run();
        };
    }

    private void fill() {
        removeAll();
        for (int at = 0; at < order.size(); at++) {
            add(row(at));
        }
    }

    private ListItem row(int at) {
        Phrase phrase = items.get(order.get(at) - 1);
        ListItem row = new ListItem(Markup.line(phrase));
        NativeButton up = button("\u2191", "question.up", phrase, () -> move(at, at - 1, 0));
        NativeButton down = button("\u2193", "question.down", phrase, () -> move(at, at + 1, 1));
        // Not disabled: who has just moved an item to the end keeps the focus on its button.
        up.getElement().setAttribute("aria-disabled", String.valueOf(at == 0));
        down.getElement().setAttribute("aria-disabled", String.valueOf(at == order.size() - 1));
        row.add(up, down);
        if (removable) {
            row.add(button("\u00d7", "question.take-out", phrase, () -> takeOut(at)));
        }
        return row;
    }

    private NativeButton button(String sign, String key, Phrase phrase, Runnable task) {
        NativeButton button = new NativeButton(sign, press -> task.run());
        button.addClassName("move");
        button.setAriaLabel(getTranslation(key, phrase.text()));
        return button;
    }

    private void move(int from, int to, int button) {
        if (to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        fill();
        focus(to, button);
        announce.accept(
                getTranslation("question.moved", items.get(order.get(to) - 1).text(), to + 1, order.size()));
        changed.run();
    }

    private void takeOut(int at) {
        String text = items.get(order.remove(at) - 1).text();
        fill();
        if (!order.isEmpty()) {
            focus(Math.min(at, order.size() - 1), 2);
        }
        announce.accept(getTranslation("question.taken-out", text));
        changed.run();
    }

    private void focus(int row, int button) {
        Component pressed = getComponentAt(row)
                .getChildren()
                .filter(NativeButton.class::isInstance)
                .toList()
                .get(button);
        pressed.getElement().callJsFunction("focus");
    }
}
