package org.eigenlens.widgets.changeofbasis;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/**
 * A vector and two grids: drag the basis vectors or the vector, and read its coordinates in both bases.
 *
 * <p>The vector may also be given by its coordinates in the basis, as {@code c}; it is written as {@code v} all the same.
 */
@org.springframework.stereotype.Component
class ChangeOfBasisWidget implements Widget<ChangeOfBasisState> {

    private static final String BASIS = "B";
    private static final String VECTOR = "v";
    private static final String COORDINATES = "c";

    private static final ChangeOfBasisState INITIAL =
            new ChangeOfBasisState(MatrixLiteral.parse("2 -1; 1 1"), VectorLiteral.parse("1 5"));

    @Override
    public String name() {
        return "change-of-basis";
    }

    @Override
    public ChangeOfBasisState initial() {
        return INITIAL;
    }

    @Override
    public ChangeOfBasisState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(BASIS, VECTOR, COORDINATES));
        MatrixLiteral basis = parameters.read(BASIS, text -> MatrixLiteral.parseSquare(text, 2, 2), INITIAL.basis());
        VectorLiteral v = parameters.read(VECTOR, ChangeOfBasisWidget::vector, INITIAL.v());
        return new ChangeOfBasisState(
                basis, parameters.read(COORDINATES, text -> Coordinates.toVector(basis, vector(text)), v));
    }

    private static VectorLiteral vector(String text) {
        return new ChangeOfBasisState(INITIAL.basis(), VectorLiteral.parse(text)).v();
    }

    @Override
    public Parameters format(ChangeOfBasisState state) {
        return Parameters.NONE
                .with(BASIS, state.basis().source())
                .with(VECTOR, state.v().source());
    }

    @Override
    public Picture picture(ChangeOfBasisState state, Words words) {
        return ChangeOfBasisModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<ChangeOfBasisState> state, Words words) {
        return new ChangeOfBasisView(this, state, words);
    }
}
