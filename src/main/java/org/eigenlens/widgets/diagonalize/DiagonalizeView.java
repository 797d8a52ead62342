package org.eigenlens.widgets.diagonalize;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-diagonalize>}, which draws and plays for itself. */
class DiagonalizeView extends PictureElement<DiagonalizeState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> MATRICES = List.of(
            Map.entry("example", "2 2; 1 3"),
            Map.entry("symmetric", "2 1; 1 2"),
            Map.entry("projection", "1/2 1/2; 1/2 1/2"),
            Map.entry("reflection", "0 1; 1 0"),
            Map.entry("surd", "1 1; 1 0"),
            Map.entry("identity", "2 0; 0 2"),
            Map.entry("near", "1 1; 0 1.1"),
            Map.entry("shear", "1 1; 0 1"),
            Map.entry("rotation", "0 -1; 1 0"));

    DiagonalizeView(DiagonalizeWidget widget, ValueSignal<DiagonalizeState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, MATRICES));
    }
}
