package org.eigenlens.widgets.gradientflow;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-gradient-flow>}, which draws for itself. */
class GradientFlowView extends PictureElement<GradientFlowState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> HESSIANS = List.of(
            Map.entry("tilted", "2 1; 1 2"),
            Map.entry("round", "1 0; 0 1"),
            Map.entry("ravine", "1/4 0; 0 4"),
            Map.entry("tilted-ravine", "5.5 4.5; 4.5 5.5"),
            Map.entry("saddle", "1 0; 0 -1/2"),
            Map.entry("flat", "1 1; 1 1"),
            Map.entry("hill", "-1 0; 0 -2"));

    GradientFlowView(GradientFlowWidget widget, ValueSignal<GradientFlowState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, HESSIANS));
    }
}
