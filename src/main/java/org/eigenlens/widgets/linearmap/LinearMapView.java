package org.eigenlens.widgets.linearmap;

import com.vaadin.flow.signals.local.ValueSignal;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-linear-map>}, which draws for itself. */
class LinearMapView extends PictureElement<LinearMapState> {

    private static final long serialVersionUID = 1L;

    LinearMapView(LinearMapWidget widget, ValueSignal<LinearMapState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, Presets.MATRICES));
    }
}
