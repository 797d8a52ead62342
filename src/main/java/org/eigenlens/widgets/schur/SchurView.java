package org.eigenlens.widgets.schur;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-schur>}, which draws for itself. */
class SchurView extends PictureElement<SchurState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> MATRICES = List.of(
            Map.entry("slanted", "2 4; 1 2"),
            Map.entry("triangular", "0.9 -2; 0 0.6"),
            Map.entry("symmetric", "2 1; 1 2"),
            Map.entry("turn", "0.7 -0.5; 0.5 0.7"),
            Map.entry("spiral", "0.6 -2; 0.5 0.6"),
            Map.entry("block", "1 1; 0 1"),
            Map.entry("cascade", "1 2 0; 0 0.5 2; 0 0 -0.5"),
            Map.entry("circulant", "0 0 1; 1 0 0; 0 1 0"));

    SchurView(SchurWidget widget, ValueSignal<SchurState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, MATRICES));
    }
}
