package org.eigenlens.widgets.quadraticform;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-quadratic-form>}, which draws for itself. */
class QuadraticFormView extends PictureElement<QuadraticFormState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> MATRICES = List.of(
            Map.entry("bowl", "2 1; 1 2"),
            Map.entry("round", "1 0; 0 1"),
            Map.entry("trough", "1 1; 1 1"),
            Map.entry("saddle", "1 2; 2 1"),
            Map.entry("product", "0 1/2; 1/2 0"),
            Map.entry("ridge", "-1 1; 1 -1"),
            Map.entry("dome", "-2 1; 1 -1"),
            Map.entry("lopsided", "2 3; -1 2"),
            Map.entry("turning", "0 1; -1 0"),
            Map.entry("nearly", "1 1; 1 1.0001"));

    QuadraticFormView(QuadraticFormWidget widget, ValueSignal<QuadraticFormState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, MATRICES));
    }
}
