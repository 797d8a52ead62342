package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.content.Phrase;

/** Items to be put in order, all of them, or those that are chosen. */
final class ItemsInput implements AnswerInput {

    private final ItemsBox box;
    private final MovableItems items;

    private ItemsInput(List<Phrase> phrases, boolean choosing, String label) {
        items = new MovableItems(phrases, choosing);
        box = new ItemsBox(label, items);
    }

    /** All of the items, which stand in the order of their numbers at first. */
    static ItemsInput ordering(List<Phrase> items, String label) {
        ItemsInput input = new ItemsInput(items, false, label);
        input.restore(
                ItemsBox.write(IntStream.rangeClosed(1, items.size()).boxed().toList()));
        return input;
    }

    /** Lines to be chosen and put in order. */
    static ItemsInput proof(List<Phrase> lines, String label) {
        return new ItemsInput(lines, true, label);
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public String response() {
        return items.response();
    }

    @Override
    public void restore(String response) {
        items.show(response);
    }

    @Override
    public void complain(String sentence) {
        box.complain(sentence);
    }

    @Override
    public void whenEntered(Runnable task) {
        // Enter presses the buttons here, and so sends nothing off.
    }

    @Override
    public void whenChanged(Runnable task) {
        items.whenChanged(task);
    }
}
