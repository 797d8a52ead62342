package org.eigenlens.widgets.normalization;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-normalization>}, which draws for itself. */
class NormalizationView extends PictureElement<NormalizationState> {

    private static final long serialVersionUID = 1L;

    /** σ₁, σ₂ and ρ, separated by spaces. */
    private static final List<Map.Entry<String, String>> CLOUDS = List.of(
            Map.entry("both", "4 0.5 0.6"),
            Map.entry("scales", "10 1 0"),
            Map.entry("correlation", "1 1 99/101"),
            Map.entry("worked", "√5 √5 0.8"),
            Map.entry("against", "3 1 -0.9"),
            Map.entry("round", "1 1 0"));

    NormalizationView(NormalizationWidget widget, ValueSignal<NormalizationState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, CLOUDS));
    }
}
