package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eigenlens.quiz.Difficulty;

/** Asks how many questions, how hard, and on which topics. */
public final class SelectionForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<Integer> SIZES = List.of(3, 5, 10, 15, 20);
    private static final int FIRST_SIZE = 5;

    private final RadioButtonGroup<Integer> size = new RadioButtonGroup<>(getTranslation("selection.size"));
    private final RadioButtonGroup<Difficulty> difficulty =
            new RadioButtonGroup<>(getTranslation("practice.difficulty"));
    private final CheckboxGroup<String> topics = new CheckboxGroup<>(getTranslation("selection.topics"));

    /**
     * Asks.
     *
     * @param begin the words of the button
     * @param chosen is given the selection when the button is pressed, if there is one
     * @param more further fields, between the number and the topics
     */
    public SelectionForm(List<Topic> offered, String begin, Consumer<Selection> chosen, Component... more) {
        addClassName("selection-form");
        size.setItems(SIZES);
        size.setValue(FIRST_SIZE);
        difficulty.setItems(Arrays.asList(Difficulty.values()));
        difficulty.setRenderer(new TextRenderer<>(each -> getTranslation("practice." + PracticeNavigation.name(each))));
        difficulty.setValue(Difficulty.MEDIUM);
        fill(offered);
        Button start = new Button(begin, press -> check(chosen));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(start);
        actions.addClassName("actions");
        add(size);
        add(more);
        add(difficulty, topics, choices(offered), actions);
    }

    private void fill(List<Topic> offered) {
        topics.addClassName("selection-topics");
        topics.setItems(offered.stream().map(Topic::slug).toList());
        topics.setRenderer(new ComponentRenderer<>(slug -> offered.stream()
                .filter(topic -> topic.slug().equals(slug))
                .findFirst()
                .map(topic -> Markup.option(topic.title(key -> getTranslation(key))))
                .orElseThrow()));
        topics.setValue(all(offered));
    }

    private static Set<String> all(List<Topic> offered) {
        return offered.stream().map(Topic::slug).collect(Collectors.toSet());
    }

    private Div choices(List<Topic> offered) {
        Button every = new Button(getTranslation("selection.all"), press -> topics.setValue(all(offered)));
        Button none = new Button(getTranslation("selection.none"), press -> topics.setValue(Set.of()));
        every.addThemeVariants(ButtonVariant.TERTIARY);
        none.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(every, none);
        buttons.addClassName("actions");
        return buttons;
    }

    private void check(Consumer<Selection> chosen) {
        boolean empty = topics.getValue().isEmpty();
        topics.setErrorMessage(getTranslation("selection.choose"));
        topics.setInvalid(empty);
        if (!empty) {
            chosen.accept(new Selection(size.getValue(), topics.getValue(), difficulty.getValue()));
        }
    }
}
