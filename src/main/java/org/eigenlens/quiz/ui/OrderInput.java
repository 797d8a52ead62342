package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.content.Phrase;

/** Items to be put in order, all of them. */
final class OrderInput implements AnswerInput {

    private final int size;
    private final ItemsBox box;
    private final MovableItems items;

    OrderInput(List<Phrase> phrases, String label) {
        size = phrases.size();
        Announcer announcer = new Announcer();
        items = new MovableItems(phrases, false, announcer::setText);
        items.show(IntStream.rangeClosed(1, size).boxed().toList());
        box = new ItemsBox(label, announcer);
        box.addBeforeComplaint(items);
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public String response() {
        return ItemsBox.write(items.order());
    }

    @Override
    public void restore(String response) {
        List<Integer> numbers = ItemsBox.read(response, size);
        if (numbers.size() == size) {
            items.show(numbers);
        }
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
