package org.eigenlens.widgets.ellipsoid;

import com.vaadin.flow.signals.local.ValueSignal;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-ellipsoid>}, which draws for itself. */
class EllipsoidView extends PictureElement<EllipsoidState> {

    private static final long serialVersionUID = 1L;

    EllipsoidView(EllipsoidWidget widget, ValueSignal<EllipsoidState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, Presets.MATRICES));
    }
}
