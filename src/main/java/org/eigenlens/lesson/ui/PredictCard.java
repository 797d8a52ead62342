package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.eigenlens.content.Answer;
import org.eigenlens.content.Block;
import org.eigenlens.content.Phrase;
import org.eigenlens.quiz.ui.AnswerInput;
import org.eigenlens.quiz.ui.AnswerInputs;
import org.eigenlens.quiz.ui.Markup;

/** Asks what will happen before it is shown; the gate opens when the reader has committed to an answer. */
final class PredictCard extends Callout {

    private static final long serialVersionUID = 1L;

    private final transient Block.Predict predict;
    private final transient List<Answer.Feedback> said;
    private final transient Gate gate;
    private final transient Memory memory;
    private final transient BlockComponents components;
    private final transient AnswerInput field;
    private final Div form = new Div();

    PredictCard(
            Block.Predict predict,
            int level,
            List<Answer.Feedback> said,
            Gate gate,
            Memory memory,
            BlockComponents components) {
        super("predict", predict.id(), Phrase.EMPTY, level);
        this.predict = predict;
        this.said = said;
        this.gate = gate;
        this.memory = memory;
        this.components = components;
        this.field = predict.options().isEmpty()
                ? AnswerInputs.typed(getTranslation("predict.yours"), "")
                : AnswerInputs.oneOf(predict.options(), getTranslation("predict.yours"));
        add(components.of(predict.prompt()));
        add(form);
        memory.response(components.slug(), predict.id())
                .filter(this::isStillAnAnswer)
                .ifPresentOrElse(this::show, this::ask);
    }

    /** The lesson may have changed since. */
    private boolean isStillAnAnswer(String response) {
        field.restore(response);
        return !response.isEmpty() && field.response().equals(response);
    }

    private void ask() {
        Button commit = new Button(getTranslation("predict.commit"), click -> commit());
        commit.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(field.component(), commit);
    }

    private void commit() {
        String response = field.response();
        field.complain(response.isEmpty() ? getTranslation("predict.empty") : "");
        if (!response.isEmpty()) {
            memory.remember(components.slug(), predict.id(), response);
            form.removeAll();
            Paragraph told = show(response);
            told.getElement().setAttribute("tabindex", "-1").executeJs("this.focus({ preventScroll: true })");
        }
    }

    /** Says what was predicted, and what the lesson has to say to it, and opens the gate. */
    private Paragraph show(String response) {
        Paragraph told = new Paragraph(new Span(getTranslation("predict.predicted")));
        told.addClassName("predicted");
        told.add(answer(response), new Span(getTranslation("predict.open")));
        form.add(told);
        said.stream()
                .filter(feedback -> feedback.response().equals(response))
                .forEach(feedback -> form.add(components.of(feedback.blocks())));
        gate.open();
        return told;
    }

    private Component answer(String response) {
        return predict.options().isEmpty()
                ? new Span(response)
                : Markup.element("strong", predict.options().get(Integer.parseInt(response) - 1));
    }
}
