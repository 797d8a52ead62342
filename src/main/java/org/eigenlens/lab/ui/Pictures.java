package org.eigenlens.lab.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.NamedMatrices;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.Words;
import org.eigenlens.widget.frame.WidgetFrame;

/** All widgets that can show the matrix, bound to it by name: move it in one, and the others and the page follow. */
final class Pictures extends Div {

    private static final long serialVersionUID = 1L;

    private static final String MATRIX = LabNavigation.MATRIX;
    private static final Parameters BOUND = Parameters.NONE.with(MATRIX, NamedMatrices.MARK + MATRIX);

    private final transient Widgets widgets;
    /** The id of their heading. */
    static final String PLACE = "pictures";

    private final Locale locale;
    private final NamedMatrices matrices = new NamedMatrices(Map.of(MATRIX, ""));
    private final ValueSignal<String> live = matrices.named(MATRIX).orElseThrow();
    private final Map<String, WidgetFrame<?>> frames = new LinkedHashMap<>();
    private final Paragraph lead = new Paragraph();
    private final transient Words words;

    /**
     * Without pictures yet.
     *
     * @param moved is told the matrix whenever a picture has changed it and come to rest
     */
    Pictures(Widgets widgets, Words words, Locale locale, Consumer<String> moved) {
        this.widgets = widgets;
        this.locale = locale;
        this.words = words;
        addClassName("lab-pictures");
        H2 title = new H2(words.say("pictures.title"));
        title.setId(PLACE);
        add(title, lead);
        Signal.effect(this, () -> {
            live.get();
            // After the effects of all pictures: what follows may take some of them away.
            getElement()
                    .getNode()
                    .runWhenAttached(ui -> ui.beforeClientResponse(this, response -> moved.accept(live.peek())));
        });
    }

    void show(MatrixLiteral matrix) {
        String text = matrix.source();
        if (!text.equals(live.peek())) {
            live.set(text);
        }
        int place = 2;
        for (Widget<?> widget : widgets.all()) {
            if (canShow(widget, text)) {
                WidgetFrame<?> frame = frames.computeIfAbsent(widget.name(), name -> framed(widget));
                if (frame.getParent().isEmpty()) {
                    addComponentAtIndex(place, frame);
                }
                place++;
            } else if (frames.containsKey(widget.name())) {
                remove(frames.remove(widget.name()));
            }
        }
        lead.setText(words.say(frames.isEmpty() ? "pictures.none" : "pictures.say"));
    }

    /** Whether a widget takes a matrix A, and this one among them. */
    private static <S extends Record> boolean canShow(Widget<S> widget, String text) {
        if (widget.format(widget.initial()).text(MATRIX).isEmpty()) {
            return false;
        }
        try {
            widget.parse(Parameters.NONE.with(MATRIX, text));
            return true;
        } catch (BadParameter otherwise) {
            return false;
        }
    }

    private <S extends Record> WidgetFrame<S> framed(Widget<S> widget) {
        return new WidgetFrame<>(widget, BOUND, Parameters.NONE, matrices.asTheyStand(), locale);
    }
}
