package org.eigenlens.widgets.optimizer;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-optimizer>}, which draws for itself. */
class OptimizerView extends PictureElement<OptimizerState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> HESSIANS = List.of(
            Map.entry("tilted", "2 1; 1 2"),
            Map.entry("round", "2 0; 0 2"),
            Map.entry("ravine", "1 0; 0 20"),
            Map.entry("tilted-ravine", "5.5 4.5; 4.5 5.5"),
            Map.entry("saddle", "1 0; 0 -1/2"),
            Map.entry("flat", "2 0; 0 0"),
            Map.entry("hill", "-1 0; 0 -2"),
            Map.entry("bowl", "3 1 0; 1 3 0; 0 0 1"),
            Map.entry("pass", "2 0 1; 0 1 0; 1 0 -1"),
            Map.entry("tube", "2 1 1; 1 2 -1; 1 -1 2"));

    OptimizerView(OptimizerWidget widget, ValueSignal<OptimizerState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, HESSIANS));
        offer(
                "losses",
                Arrays.stream(Objective.values())
                        .map(loss -> new Example(words.say("loss." + loss.text()), loss.text()))
                        .toList());
        offer("rules", Arrays.stream(Rule.values()).map(Rule::text).toList());
        offer("mostSteps", OptimizerState.MOST_STEPS);
    }
}
