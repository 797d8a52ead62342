package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.content.Phrase;

/** One of several options. */
final class ChoiceInput implements AnswerInput {

    private final int size;
    private final RadioButtonGroup<Integer> group = new RadioButtonGroup<>();

    ChoiceInput(List<Phrase> options, String label) {
        size = options.size();
        group.setAriaLabel(label);
        group.addClassName("options");
        group.setItems(IntStream.rangeClosed(1, options.size()).boxed().toList());
        group.setRenderer(new ComponentRenderer<>(number -> Markup.option(options.get(number - 1))));
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public String response() {
        return group.getValue() == null ? "" : group.getValue().toString();
    }

    @Override
    public void restore(String response) {
        ItemsBox.read(response, size).stream().findFirst().ifPresent(group::setValue);
    }

    @Override
    public void complain(String sentence) {
        group.setErrorMessage(sentence);
        group.setInvalid(!sentence.isEmpty());
    }

    @Override
    public void whenEntered(Runnable task) {
        // Enter chooses nothing here, and so sends nothing off.
    }

    @Override
    public void whenChanged(Runnable task) {
        group.addValueChangeListener(change -> task.run());
    }
}
