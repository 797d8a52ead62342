package org.eigenlens.widget.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.NamedMatrices;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.StateHistory;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/**
 * A widget on a page: its view, and around it undo, redo, reset, sharing and the page's named matrices.
 *
 * @param <S> the widget's state
 */
@JsModule("./widgets/load.ts")
public final class WidgetFrame<S extends Record> extends Composite<Div> {

    private final transient Widget<S> widget;
    private final transient Words words;
    private final transient S initial;
    private final transient Parameters said;
    private final transient StateHistory<S> history;
    private final ValueSignal<S> state;
    private final Map<String, String> bindings;
    /** What this widget itself has last made of each parameter that it shares. */
    private final Map<String, String> shared = new HashMap<>();

    private final NamedMatrices matrices;
    private final Span notice = new Span();
    private final FrameBar bar;
    private final PaperAddress paper;
    private final List<Runnable> atRest = new ArrayList<>();

    /**
     * Frames a widget. If it cannot show a shared matrix as it stands now, it shows the one that the lesson names, and says so.
     *
     * @param said what the lesson says of the widget; a value such as {@code @M} binds it to a matrix of the page
     * @param current what the address says on top of it
     * @throws BadParameter if either cannot be read
     */
    public WidgetFrame(Widget<S> widget, Parameters said, Parameters current, NamedMatrices matrices, Locale locale) {
        this.widget = widget;
        this.words = Words.of(widget.getClass(), locale);
        this.said = said;
        this.matrices = matrices;
        this.bindings = NamedMatrices.bindings(said);
        this.initial = widget.parse(matrices.resolveAsNamed(said));
        this.state = new ValueSignal<>(opened(current));
        Map<String, String> written = widget.format(state.peek()).values();
        bindings.keySet().forEach(parameter -> shared.put(parameter, written.getOrDefault(parameter, "")));
        this.history = new StateHistory<>(state.peek());
        this.bar = new FrameBar(this, words);
        this.paper = new PaperAddress(words);
        notice.addClassName("widget-notice");
        notice.getElement().setAttribute("role", "status");
        assemble();
        Signal.effect(this, () -> rested(state.get()));
        bindings.forEach(this::bind);
    }

    private S opened(Parameters current) {
        try {
            return widget.parse(merged(matrices.resolve(said), current));
        } catch (BadParameter bad) {
            if (!bindings.containsKey(bad.parameter())) {
                throw bad;
            }
            return widget.parse(merged(matrices.resolveAsNamed(said), current));
        }
    }

    private static Parameters merged(Parameters said, Parameters current) {
        Parameters merged = said;
        for (var entry : current.values().entrySet()) {
            merged = merged.with(entry.getKey(), entry.getValue());
        }
        return merged;
    }

    private void assemble() {
        var view = widget.view(state, words);
        view.getElement().setPropertyMap("bindings", new HashMap<>(bindings));
        Element stage = new Element("eig-widget-stage");
        stage.setAttribute("widget", widget.name());
        stage.getClassList().add("widget-stage");
        stage.appendChild(view.getElement());
        getContent().addClassName("widget-frame");
        getContent().addClassName("widget-" + widget.name());
        // A group and no region: a page may show the same widget twice, and its landmarks have names of their own.
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("title"));
        getContent().add(bar);
        getContent().getElement().appendChild(stage);
        getContent().add(notice, paper);
    }

    private void rested(S now) {
        history.rest(now);
        bar.enable(history.canUndo(), history.canRedo(), !now.equals(initial));
        Map<String, String> written = widget.format(now).values();
        bindings.forEach((parameter, name) -> matrices.named(name).ifPresent(matrix -> {
            String text = written.getOrDefault(parameter, "");
            if (!text.equals(shared.put(parameter, text)) && !text.equals(matrix.peek())) {
                matrix.set(text);
            }
        }));
        paper.show(address());
        atRest.forEach(Runnable::run);
    }

    private void bind(String parameter, String name) {
        matrices.named(name).ifPresent(matrix -> Signal.effect(this, () -> follow(parameter, name, matrix.get())));
    }

    private void follow(String parameter, String name, String text) {
        Parameters now = widget.format(state.peek());
        if (now.text(parameter).filter(text::equals).isPresent()) {
            return;
        }
        try {
            state.set(widget.parse(now.with(parameter, text)));
            notice.setText("");
        } catch (BadParameter bad) {
            notice.setText(words.say("frame.unbound", name, bad.sentence()));
        }
    }

    void undo() {
        history.undo().ifPresent(state::set);
    }

    void redo() {
        history.redo().ifPresent(state::set);
    }

    void reset() {
        state.set(initial);
    }

    /**
     * Shows another state, as if the page had been opened with it.
     *
     * @param current what an address says on top of the lesson
     * @throws BadParameter if it cannot be read
     */
    public void show(Parameters current) {
        S next = opened(current);
        if (!next.equals(state.peek())) {
            state.set(next);
        }
    }

    /** Runs the task whenever the state has come to rest, the first time included. */
    public void whenAtRest(Runnable task) {
        atRest.add(task);
    }

    /** The state in full, as text. */
    public Parameters parameters() {
        return widget.format(state.peek());
    }

    /** What an address has to say so that this place of the page shows the same: only what differs from the lesson. */
    public Parameters deviation() {
        Parameters deviation = widget.format(state.peek()).differingFrom(widget.format(initial));
        for (String bound : bindings.keySet()) {
            deviation = deviation.without(bound);
        }
        return deviation;
    }

    /** The address of this picture on a page of its own, relative to the application's root. */
    public String address() {
        String query = widget.format(state.peek())
                .differingFrom(widget.format(widget.initial()))
                .query();
        return "widget/" + widget.name() + (query.isEmpty() ? "" : "?" + query);
    }

    /** Makes the widget's title the heading of a page that shows nothing else. */
    public void headThePage() {
        bar.headThePage();
    }

    /** The name of the widget, as in the directive of a lesson. */
    public String name() {
        return widget.name();
    }

    /** The widget's title in the page's language. */
    public String title() {
        return words.say("title");
    }
}
