package org.eigenlens.widgets.criticalpoint;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-critical-point>}, which draws for itself. */
class CriticalPointView extends PictureElement<CriticalPointState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> HESSIANS = List.of(
            Map.entry("minimum", "2 1; 1 2"),
            Map.entry("maximum", "-2 1; 1 -1"),
            Map.entry("saddle", "1 2; 2 1"),
            Map.entry("trough", "1 1; 1 1"),
            Map.entry("ridge", "-1 1; 1 -1"),
            Map.entry("ravine", "5.5 4.5; 4.5 5.5"),
            Map.entry("round", "1 0; 0 1"),
            Map.entry("nearly", "1 1; 1 1.0001"),
            Map.entry("bowl", "3 1 0; 1 3 0; 0 0 1"),
            Map.entry("two-up", "2 0 1; 0 1 0; 1 0 -1"),
            Map.entry("one-up", "0 1 1; 1 0 1; 1 1 0"),
            Map.entry("tube", "2 1 1; 1 2 -1; 1 -1 2"),
            Map.entry("slab", "1 1 1; 1 1 1; 1 1 1"));

    CriticalPointView(CriticalPointWidget widget, ValueSignal<CriticalPointState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, HESSIANS));
        offer(
                "losses",
                Arrays.stream(Landscape.values())
                        .map(loss -> new Example(words.say("loss." + loss.text()), loss.text()))
                        .toList());
        offer(
                "spatial",
                Arrays.stream(Landscape.values())
                        .filter(loss -> loss.parameters().orElse(2) == 3)
                        .map(Landscape::text)
                        .toList());
    }
}
