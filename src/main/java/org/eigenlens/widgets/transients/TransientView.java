package org.eigenlens.widgets.transients;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-transient>}, which draws the norms by Vaadin Charts and the orbit for itself. */
class TransientView extends PictureElement<TransientState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> MATRICES = List.of(
            Map.entry("block", "0.9 1; 0 0.9"),
            Map.entry("quiet", "0.9 0.19; 0 0.9"),
            Map.entry("normal", "0.7 -0.5; 0.5 0.7"),
            Map.entry("slanted", "0.9 5; 0 0.8"),
            Map.entry("nilpotent", "0 10; 0 0"),
            Map.entry("edge", "1 0.5; 0 1"),
            Map.entry("flip", "-0.9 1; 0 -0.9"),
            Map.entry("spiral", "0.6 -4; 0.1 0.6"),
            Map.entry("chain", "0.8 1 0; 0 0.8 1; 0 0 0.8"),
            Map.entry("cascade", "0.9 4 0; 0 0.5 4; 0 0 -0.5"));

    TransientView(TransientWidget widget, ValueSignal<TransientState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, MATRICES));
    }
}
