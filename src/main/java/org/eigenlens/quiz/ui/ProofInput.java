package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.content.Phrase;

/** Lines to be chosen and put in order; what is on offer stands above what is chosen. */
final class ProofInput implements AnswerInput {

    private final List<Phrase> lines;
    private final Announcer announcer = new Announcer();
    private final UnorderedList offer = new UnorderedList();
    private final MovableItems chosen;
    private final ItemsBox box;
    private final Paragraph empty = new Paragraph();
    private final List<Runnable> whenChanged = new ArrayList<>();

    ProofInput(List<Phrase> lines, String label) {
        this.lines = List.copyOf(lines);
        chosen = new MovableItems(lines, true, announcer::setText);
        box = new ItemsBox(label, announcer);
        offer.addClassName("offered-items");
        empty.addClassName("items-empty");
        empty.setText(box.getTranslation("question.no-lines"));
        box.addBeforeComplaint(part("question.offered", offer), part("question.your-lines", chosen, empty));
        chosen.whenChanged(this::changed);
        fillOffer();
    }

    private Div part(String key, Component... components) {
        Paragraph title = new Paragraph(box.getTranslation(key));
        title.addClassName("items-title");
        Div part = new Div(title);
        part.add(components);
        return part;
    }

    private void changed() {
        fillOffer();
        whenChanged.forEach(Runnable::run);
    }

    private void fillOffer() {
        offer.removeAll();
        IntStream.rangeClosed(1, lines.size())
                .filter(number -> !chosen.order().contains(number))
                .forEach(number -> offer.add(offered(number)));
        empty.setVisible(chosen.order().isEmpty());
    }

    private ListItem offered(int number) {
        Phrase line = lines.get(number - 1);
        NativeButton put = new NativeButton("+", press -> put(number));
        put.addClassName("move");
        put.setAriaLabel(box.getTranslation("question.put", line.text()));
        return new ListItem(Markup.line(line), put);
    }

    private void put(int number) {
        int at = (int) IntStream.range(1, number)
                .filter(other -> !chosen.order().contains(other))
                .count();
        List<Integer> more = new ArrayList<>(chosen.order());
        more.add(number);
        chosen.show(more);
        changed();
        focusOffer(at);
        announcer.setText(
                box.getTranslation("question.put-in", lines.get(number - 1).text(), more.size()));
    }

    /** The next line on offer takes the focus of the one that has gone. */
    private void focusOffer(int at) {
        if (offer.getComponentCount() > 0) {
            offer.getComponentAt(Math.min(at, offer.getComponentCount() - 1))
                    .getChildren()
                    .filter(NativeButton.class::isInstance)
                    .forEach(button -> button.getElement().callJsFunction("focus"));
        }
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public String response() {
        return ItemsBox.write(chosen.order());
    }

    @Override
    public void restore(String response) {
        chosen.show(ItemsBox.read(response, lines.size()));
        fillOffer();
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
        whenChanged.add(task);
    }
}
