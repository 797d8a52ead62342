package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.Words;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The smallest widget there can be: a number between 0 and 9, and the text of a matrix, which has to fit on it. */
final class Dial implements Widget<Dial.State> {

    record State(int at, String matrix, int widest) {
        State {
            if (at < 0 || at > 9) {
                throw new IllegalArgumentException("A dial goes from 0 to 9.");
            }
            if (matrix.length() > widest) {
                throw new IllegalArgumentException("That matrix is too wide for this dial.");
            }
        }
    }

    /** What a test sees and turns. */
    static final class View extends Span {

        private static final long serialVersionUID = 1L;

        final transient ValueSignal<State> state;

        View(ValueSignal<State> state) {
            this.state = state;
            Signal.effect(
                    this, () -> setText(state.get().at() + " " + state.get().matrix()));
        }
    }

    /** All widgets there are, when this is the only one. */
    static Widgets alone() {
        try (var context = new AnnotationConfigApplicationContext(Widgets.class, ReaderTest.WithDial.class)) {
            return context.getBean(Widgets.class);
        }
    }

    private record Needle(String sentence, List<Fact> facts) implements Picture {}

    @Override
    public String name() {
        return "dial";
    }

    @Override
    public State initial() {
        return new State(0, "0", 99);
    }

    @Override
    public State parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of("at", "A", "widest"));
        int widest = parameters.read("widest", Integer::valueOf, 99);
        State alone = parameters.read(
                "A", text -> new State(0, text.replaceAll("\\s*;\\s*", "; "), widest), new State(0, "0", widest));
        return parameters.read("at", text -> new State(Integer.parseInt(text), alone.matrix(), widest), alone);
    }

    @Override
    public Parameters format(State state) {
        return new Parameters(Map.of(
                "at", String.valueOf(state.at()), "A", state.matrix(), "widest", String.valueOf(state.widest())));
    }

    @Override
    public Picture picture(State state, Words words) {
        return new Needle("The needle stands at " + state.at() + ".", List.of());
    }

    @Override
    public Component view(ValueSignal<State> state, Words words) {
        return new View(state);
    }
}
