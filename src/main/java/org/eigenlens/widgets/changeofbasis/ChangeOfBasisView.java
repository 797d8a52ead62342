package org.eigenlens.widgets.changeofbasis;

import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Map;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-change-of-basis>}, which draws for itself. */
class ChangeOfBasisView extends PictureElement<ChangeOfBasisState> {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, String>> BASES = List.of(
            Map.entry("slanted", "2 -1; 1 1"),
            Map.entry("standard", "1 0; 0 1"),
            Map.entry("swapped", "0 1; 1 0"),
            Map.entry("turned", "√3/2 -1/2; 1/2 √3/2"),
            Map.entry("stretched", "2 0; 0 1/2"),
            Map.entry("near", "1 1; 0 0.1"),
            Map.entry("none", "2 -1; -4 2"));

    ChangeOfBasisView(ChangeOfBasisWidget widget, ValueSignal<ChangeOfBasisState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, BASES));
    }
}
