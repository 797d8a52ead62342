package org.eigenlens.widgets.recurrentstate;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-recurrent-state>}, which draws the norms by Vaadin Charts and the states for itself. */
class RecurrentStateView extends PictureElement<RecurrentState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> WEIGHTS = List.of(
            Map.entry("coupled", "0.9 2; 0 0.8"),
            Map.entry("tenfold", "0.9 4.5; 0 0.85"),
            Map.entry("normal", "0.9 0; 0 0.8"),
            Map.entry("rotation", "0.8 -0.5; 0.5 0.8"),
            Map.entry("orthogonal", "0 -1; 1 0"),
            Map.entry("unstable", "1.1 0; 0 0.5"),
            Map.entry("forgetful", "0.2 0.1; 0 0.1"));

    RecurrentStateView(RecurrentStateWidget widget, ValueSignal<RecurrentState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, WEIGHTS));
        offer("kinds", Arrays.stream(Inputs.values()).map(Inputs::text).toList());
    }
}
