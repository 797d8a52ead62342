package org.eigenlens.widget.live;

import java.util.Locale;
import java.util.Map;
import org.eigenlens.widget.Answer;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Answers a question by the widget's own codec and model: the same ones that the page uses, so nothing can differ. */
@Component
class Answers {

    private final Widgets widgets;
    private final JsonMapper json;

    Answers(Widgets widgets, JsonMapper json) {
        this.widgets = widgets;
        this.json = json;
    }

    /**
     * Answers one message.
     *
     * @throws BadQuestion if the message is not one that our own page would send
     */
    String answer(String message, Locale locale) throws BadQuestion {
        Question question = read(message);
        Widget<?> widget = widgets.named(question.widget()).orElseThrow(() -> new BadQuestion("no such widget"));
        return json.writeValueAsString(answer(widget, question, locale));
    }

    private Question read(String message) throws BadQuestion {
        try {
            // The JSON word null reads as no question at all.
            @Nullable Question question = json.readValue(message, Question.class);
            if (question == null
                    || question.widget() == null
                    || question.state() == null
                    || question.state().containsValue(null)) {
                throw new BadQuestion("incomplete");
            }
            return question;
        } catch (JacksonException notJson) {
            throw new BadQuestion("not a question");
        }
    }

    private static <S extends Record> Answer answer(Widget<S> widget, Question question, Locale locale) {
        try {
            S state = widget.parse(new Parameters(Map.copyOf(question.state())));
            return Answer.of(question.n(), widget.glimpse(state, Words.of(widget.getClass(), locale)));
        } catch (BadParameter bad) {
            return Answer.of(question.n(), bad);
        }
    }
}
