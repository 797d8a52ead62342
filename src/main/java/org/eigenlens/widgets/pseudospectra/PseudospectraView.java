package org.eigenlens.widgets.pseudospectra;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-pseudospectra>}, which draws the complex plane for itself. */
class PseudospectraView extends PictureElement<PseudospectraState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> MATRICES = List.of(
            Map.entry("block", "0.9 1; 0 0.9"),
            Map.entry("normal", "0.7 -0.5; 0.5 0.7"),
            Map.entry("symmetric", "0.5 0.3; 0.3 -0.3"),
            Map.entry("slanted", "0.9 5; 0 0.8"),
            Map.entry("nilpotent", "0 2; 0 0"),
            Map.entry("spiral", "0.6 -2; 0.1 0.6"),
            Map.entry("chain", "0.5 1 0; 0 0.5 1; 0 0 0.5"),
            Map.entry("cascade", "0.9 1 0; 0 0 1; 0 0 -0.8"));

    PseudospectraView(PseudospectraWidget widget, ValueSignal<PseudospectraState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, MATRICES));
    }
}
