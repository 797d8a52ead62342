package org.eigenlens.widgets.characteristicpolynomial;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** The polynomial det(A − λI) of a 2×2 or 3×3 matrix: its curve, its roots, and how they are found by hand. */
@org.springframework.stereotype.Component
class CharacteristicPolynomialWidget implements Widget<CharacteristicPolynomialState> {

    private static final String MATRIX = "A";

    private static final CharacteristicPolynomialState INITIAL =
            new CharacteristicPolynomialState(MatrixLiteral.parse("4 1; 2 3"));

    @Override
    public String name() {
        return "characteristic-polynomial";
    }

    @Override
    public CharacteristicPolynomialState initial() {
        return INITIAL;
    }

    @Override
    public CharacteristicPolynomialState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(MATRIX));
        return parameters.read(MATRIX, CharacteristicPolynomialWidget::state, INITIAL);
    }

    private static CharacteristicPolynomialState state(String text) {
        return new CharacteristicPolynomialState(MatrixLiteral.parseSquare(
                text, CharacteristicPolynomialState.SMALLEST, CharacteristicPolynomialState.LARGEST));
    }

    @Override
    public Parameters format(CharacteristicPolynomialState state) {
        return Parameters.NONE.with(MATRIX, state.matrix().source());
    }

    @Override
    public Picture picture(CharacteristicPolynomialState state, Words words) {
        return CharacteristicPolynomialModel.of(state, words);
    }

    @Override
    public Picture glimpse(CharacteristicPolynomialState state, Words words) {
        return CharacteristicPolynomialModel.glimpse(state, words);
    }

    @Override
    public Component view(ValueSignal<CharacteristicPolynomialState> state, Words words) {
        return new CharacteristicPolynomialView(this, state, words);
    }
}
