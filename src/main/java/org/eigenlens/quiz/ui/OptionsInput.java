package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.provider.HasListDataView;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.content.Phrase;

/** Options to choose from, known by their numbers from 1 on. */
final class OptionsInput<
                G extends
                        AbstractField<G, V> & HasAriaLabel & HasListDataView<Integer, ?> & HasStyle
                                & HasValidationProperties,
                V>
        implements AnswerInput {

    private final G group;
    private final int size;
    private final Function<V, Collection<Integer>> numbers;
    private final Function<List<Integer>, V> value;

    private OptionsInput(
            G group,
            int size,
            String label,
            Function<V, Collection<Integer>> numbers,
            Function<List<Integer>, V> value) {
        this.group = group;
        this.size = size;
        this.numbers = numbers;
        this.value = value;
        group.setAriaLabel(label);
        group.addClassName("options");
        group.setItems(IntStream.rangeClosed(1, size).boxed().toList());
    }

    /** One of several options. */
    static AnswerInput one(List<Phrase> options, String label) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>();
        group.setRenderer(words(options));
        return new OptionsInput<>(group, options.size(), label, List::of, List::getFirst);
    }

    /** Any number of several options. */
    static AnswerInput any(List<Phrase> options, String label) {
        CheckboxGroup<Integer> group = new CheckboxGroup<>();
        group.setRenderer(words(options));
        return new OptionsInput<>(group, options.size(), label, chosen -> chosen, Set::copyOf);
    }

    private static ComponentRenderer<? extends Component, Integer> words(List<Phrase> options) {
        return new ComponentRenderer<>(number -> Markup.option(options.get(number - 1)));
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public String response() {
        return group.isEmpty()
                ? ""
                : numbers.apply(group.getValue()).stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "));
    }

    @Override
    public void restore(String response) {
        List<Integer> chosen = ItemsBox.read(response, size);
        if (chosen.isEmpty()) {
            group.clear();
        } else {
            group.setValue(value.apply(chosen));
        }
    }

    @Override
    public void complain(String sentence) {
        group.setErrorMessage(sentence);
        group.setInvalid(!sentence.isEmpty());
        KeptHeight.of(group, sentence);
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
