package org.eigenlens.learner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eigenlens.learner.exam.ExamPlan;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.ui.Markup;
import org.eigenlens.quiz.ui.Topic;

/** Asks how many questions, how much time, which topics, how hard. */
final class ExamForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_SIZE = 5;
    private static final int FIRST_TIME = 20;

    private final RadioButtonGroup<Integer> size = new RadioButtonGroup<>(getTranslation("exam.size"));
    private final RadioButtonGroup<Integer> time = new RadioButtonGroup<>(getTranslation("exam.time"));
    private final RadioButtonGroup<Difficulty> difficulty =
            new RadioButtonGroup<>(getTranslation("practice.difficulty"));
    private final CheckboxGroup<String> topics = new CheckboxGroup<>(getTranslation("exam.topics"));

    ExamForm(List<Topic> offered, Consumer<ExamPlan> begin) {
        addClassName("exam-form");
        size.setItems(ExamPlan.SIZES);
        size.setValue(FIRST_SIZE);
        time.setItems(ExamPlan.MINUTES);
        time.setRenderer(new TextRenderer<>(minutes -> getTranslation("exam.minutes", minutes)));
        time.setValue(FIRST_TIME);
        difficulty.setItems(Arrays.asList(Difficulty.values()));
        difficulty.setRenderer(new TextRenderer<>(
                each -> getTranslation("practice." + each.name().toLowerCase(Locale.ROOT))));
        difficulty.setValue(Difficulty.MEDIUM);
        fill(offered);
        Button start = new Button(getTranslation("exam.begin"), press -> check(begin));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(start);
        actions.addClassName("actions");
        add(size, time, difficulty, topics, choices(offered), actions);
    }

    private void fill(List<Topic> offered) {
        topics.addClassName("exam-topics");
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
        Button every = new Button(getTranslation("exam.topics.all"), press -> topics.setValue(all(offered)));
        Button none = new Button(getTranslation("exam.topics.none"), press -> topics.setValue(Set.of()));
        every.addThemeVariants(ButtonVariant.TERTIARY);
        none.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(every, none);
        buttons.addClassName("actions");
        return buttons;
    }

    private void check(Consumer<ExamPlan> begin) {
        boolean empty = topics.getValue().isEmpty();
        topics.setErrorMessage(getTranslation("exam.topics.choose"));
        topics.setInvalid(empty);
        if (!empty) {
            begin.accept(new ExamPlan(
                    size.getValue(), Duration.ofMinutes(time.getValue()), topics.getValue(), difficulty.getValue()));
        }
    }
}
