package org.eigenlens.widget.live;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eigenlens.widget.Answer;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.live.Incoming.Question;
import org.springframework.stereotype.Component;

/** Answers a question by the widget's own codec and model: the same ones that the page uses, so nothing can differ. */
@Component
class Answers {

    private final Glimpses glimpses;

    Answers(Glimpses glimpses) {
        this.glimpses = glimpses;
    }

    /**
     * What comes of a question.
     *
     * @param text what is sent back
     * @param moved what there is for others to watch, if the question leads and its state can be read
     */
    record Answered(String text, Optional<Moved> moved) {}

    /**
     * Answers a question.
     *
     * @throws BadQuestion if there is no such widget
     */
    Answered answer(Question question, Locale locale) throws BadQuestion {
        return answer(glimpses.widget(question.widget()), question, locale);
    }

    private <S extends Record> Answered answer(Widget<S> widget, Question question, Locale locale) {
        try {
            S state = widget.parse(new Parameters(Map.copyOf(question.state())));
            Question.Lead lead = question.lead();
            if (lead == null) {
                return new Answered(said(question.n(), glimpses.own(widget, state, locale)), Optional.empty());
            }
            Moved moved = new Moved(lead.page(), lead.place(), widget.name(), widget.format(state));
            return new Answered(said(question.n(), glimpses.shared(widget, moved.state(), locale)), Optional.of(moved));
        } catch (BadParameter bad) {
            return new Answered(glimpses.write(Answer.of(question.n(), bad)), Optional.empty());
        }
    }

    private static String said(long n, String picture) {
        return "{\"n\":" + n + ",\"picture\":" + picture + "}";
    }
}
