package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.Reading;
import org.eigenlens.widget.Widgets;

/**
 * A question that is asked and not graded here: it says how it understands what is entered, and whether that can be judged, and nothing of whether it is right. Neither the model answer nor the solution reaches
 * the browser.
 */
public final class UngradedCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Rubric<?> rubric;
    private final transient AnswerInput input;
    private final transient Consumer<String> changed;
    private final Echo echo = new Echo();

    /**
     * Asks.
     *
     * @param response what was answered before; empty if nothing was
     * @param changed is given the response whenever it has changed and come to rest, and when Enter is pressed
     */
    public UngradedCard(Variant variant, Widgets widgets, String response, Consumer<String> changed) {
        this.changed = changed;
        rubric = variant.rubric();
        input = AnswerInputs.of(rubric.format(), widgets);
        addClassName("practice-card");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("practice.question"));
        if (!response.isEmpty()) {
            input.restore(response);
            listen();
        }
        input.whenChanged(() -> {
            listen();
            changed.accept(input.response());
        });
        input.whenEntered(() -> changed.accept(input.response()));
        add(QuestionText.of(variant.statement()), input.component(), echo);
    }

    /** Takes over what was answered while nobody was there to be told. */
    public void restore(String response) {
        input.restore(response);
        listen();
        changed.accept(input.response());
    }

    private void listen() {
        String response = input.response();
        switch (rubric.format().read(response)) {
            case Reading.Understood<?> understood -> {
                echo.show(understood.tex());
                rubric.caution(response).ifPresent(echo::caution);
            }
            case Reading.Unreadable<?> unreadable -> echo.say(response.isEmpty() ? "" : unreadable.sentence());
        }
    }
}
