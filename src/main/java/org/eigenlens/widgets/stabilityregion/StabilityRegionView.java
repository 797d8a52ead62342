package org.eigenlens.widgets.stabilityregion;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-stability-region>}, which draws for itself. */
class StabilityRegionView extends PictureElement<StabilityRegionState> {

    private static final long serialVersionUID = 1L;

    /** Each as μ and L, with a κ whose root is rational: so the best point is shown exactly. */
    private static final List<Map.Entry<String, String>> RAVINES = List.of(
            Map.entry("round", "1 1"),
            Map.entry("mild", "1 4"),
            Map.entry("ravine", "1 25"),
            Map.entry("deep", "1 100"),
            Map.entry("gorge", "1 900"));

    StabilityRegionView(StabilityRegionWidget widget, ValueSignal<StabilityRegionState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, RAVINES));
        offer(
                "rules",
                Arrays.stream(MomentumRule.values()).map(MomentumRule::text).toList());
        offer("bands", Region.BANDS);
        offer("mostSteps", StabilityRegionState.MOST_STEPS);
    }
}
