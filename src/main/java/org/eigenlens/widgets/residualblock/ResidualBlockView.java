package org.eigenlens.widgets.residualblock;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-residual-block>}, which draws the singular values by Vaadin Charts and the layers for itself. */
class ResidualBlockView extends PictureElement<ResidualBlockState> {

    private static final long serialVersionUID = 1L;

    /** Weights, which units are pushed, and s, separated by bars. */
    private static final List<Map.Entry<String, String>> LAYERS = List.of(
            Map.entry("one", "0.6 -0.8; 0.8 0.6|first|4"),
            Map.entry("both", "0.6 -0.8; 0.8 0.6|both|4"),
            Map.entry("awake", "0.6 -0.8; 0.8 0.6|first|0"),
            Map.entry("small", "0.3 0.1; -0.1 0.2|both|0"),
            Map.entry("cancels", "-1 0; 0 0.5|first|0"),
            Map.entry("dependent", "1 1; 1 1|first|0"));

    ResidualBlockView(ResidualBlockWidget widget, ValueSignal<ResidualBlockState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, LAYERS));
        offer("pushes", Arrays.stream(Push.values()).map(Push::text).toList());
        offer("respects", Arrays.stream(Respect.values()).map(Respect::text).toList());
    }
}
