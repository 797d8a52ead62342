package org.eigenlens.widgets.characteristicpolynomial;

import com.vaadin.flow.signals.local.ValueSignal;
import org.eigenlens.widget.Example;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-characteristic-polynomial>}, which draws the curve by Vaadin Charts and the plane for itself. */
class CharacteristicPolynomialView extends PictureElement<CharacteristicPolynomialState> {

    private static final long serialVersionUID = 1L;

    CharacteristicPolynomialView(
            CharacteristicPolynomialWidget widget, ValueSignal<CharacteristicPolynomialState> state, Words words) {
        super(widget, state, words);
        offer("examples", Example.all(words, Presets.MATRICES));
    }
}
