package org.eigenlens.widgets.spectraltheorem;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-spectral-theorem>}, which draws for itself. */
class SpectralTheoremView extends PictureElement<SpectralTheoremState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> MATRICES = List.of(
            Map.entry("example", "2 2; 2 -1"),
            Map.entry("diagonal", "2 1; 1 2"),
            Map.entry("projection", "1/2 1/2; 1/2 1/2"),
            Map.entry("reflection", "0 1; 1 0"),
            Map.entry("surd", "1 1; 1 0"),
            Map.entry("near", "1 0.001; 0.001 1"),
            Map.entry("multiple", "3/2 0; 0 3/2"),
            Map.entry("cubic", "1 2 0; 2 2 2; 0 2 3"),
            Map.entry("eigenplane", "2 1 1; 1 2 1; 1 1 2"),
            Map.entry("shadow", "2/3 -1/3 -1/3; -1/3 2/3 -1/3; -1/3 -1/3 2/3"),
            Map.entry("irrational", "1 1 0; 1 0 1; 0 1 0"));

    SpectralTheoremView(SpectralTheoremWidget widget, ValueSignal<SpectralTheoremState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, MATRICES));
    }
}
