package org.eigenlens.widgets.conditioning;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-conditioning>}, which draws for itself, the sizes of the modes by Vaadin Charts. */
class ConditioningView extends PictureElement<ConditioningState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> CORRELATIONS = List.of(
            Map.entry("none", "0"),
            Map.entry("some", "0.6"),
            Map.entry("strong", "0.9"),
            Map.entry("hundred", "99/101"),
            Map.entry("same", "0.99"),
            Map.entry("against", "-0.9"));

    ConditioningView(ConditioningWidget widget, ValueSignal<ConditioningState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, CORRELATIONS));
        offer("kinds", Arrays.stream(Features.values()).map(Features::text).toList());
        offer("mostSteps", ConditioningState.MOST_STEPS);
    }
}
