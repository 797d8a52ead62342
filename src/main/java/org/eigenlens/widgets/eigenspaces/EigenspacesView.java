package org.eigenlens.widgets.eigenspaces;

import com.vaadin.flow.signals.local.ValueSignal;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-eigenspaces>}, which draws for itself. */
class EigenspacesView extends PictureElement<EigenspacesState> {

    private static final long serialVersionUID = 1L;

    EigenspacesView(EigenspacesWidget widget, ValueSignal<EigenspacesState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, Presets.MATRICES));
    }
}
