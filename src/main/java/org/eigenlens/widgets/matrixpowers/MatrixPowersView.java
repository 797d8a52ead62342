package org.eigenlens.widgets.matrixpowers;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-matrix-powers>}, which draws and plays for itself. */
class MatrixPowersView extends PictureElement<MatrixPowersState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> MATRICES = List.of(
            Map.entry("example", "1 1/2; 1/4 3/4"),
            Map.entry("markov", "0.9 0.2; 0.1 0.8"),
            Map.entry("fibonacci", "1 1; 1 0"),
            Map.entry("decay", "0.8 0.2; 0.1 0.7"),
            Map.entry("saddle", "5/4 3/4; 3/4 5/4"),
            Map.entry("flip", "0 1; 1 1/2"),
            Map.entry("tie", "0 2; 1/2 0"),
            Map.entry("singular", "1/2 1/2; 1/2 1/2"),
            Map.entry("shear", "1 1/2; 0 1"),
            Map.entry("spiral", "0.9 -0.4; 0.4 0.9"));

    MatrixPowersView(MatrixPowersWidget widget, ValueSignal<MatrixPowersState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, MATRICES));
    }
}
