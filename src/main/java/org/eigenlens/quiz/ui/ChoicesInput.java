package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.content.Phrase;

/** Any number of several options. */
final class ChoicesInput implements AnswerInput {

    private final int size;
    private final CheckboxGroup<Integer> group = new CheckboxGroup<>();

    ChoicesInput(List<Phrase> options, String label) {
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
        return group.getValue().stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @Override
    public void restore(String response) {
        group.setValue(Set.copyOf(ItemsBox.read(response, size)));
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
