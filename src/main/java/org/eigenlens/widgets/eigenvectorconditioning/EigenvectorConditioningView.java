package org.eigenlens.widgets.eigenvectorconditioning;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-eigenvector-conditioning>}, which draws the eigenvectors for itself and the bound by Vaadin Charts. */
class EigenvectorConditioningView extends PictureElement<EigenvectorConditioningState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> MATRICES = List.of(
            Map.entry("slanted", "0.9 -2; 0 0.6"),
            Map.entry("parallel", "0.9 -5; 0 0.8"),
            Map.entry("fair", "0.9 -0.3; 0 0.6"),
            Map.entry("symmetric", "0.5 0.3; 0.3 -0.3"),
            Map.entry("loose", "0.9 0.5; 0.02 0.6"),
            Map.entry("spiral", "0.6 -4; 0.1 0.6"),
            Map.entry("block", "0.9 1; 0 0.9"),
            Map.entry("cascade", "0.9 4 0; 0 0.5 4; 0 0 -0.5"),
            Map.entry("half", "0.9 0 0; 0 0.7 3; 0 0 0.5"));

    EigenvectorConditioningView(
            EigenvectorConditioningWidget widget, ValueSignal<EigenvectorConditioningState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, MATRICES));
    }
}
