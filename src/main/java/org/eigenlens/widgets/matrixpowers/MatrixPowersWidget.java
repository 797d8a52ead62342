package org.eigenlens.widgets.matrixpowers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** The orbit of a vector under the powers of a matrix, forwards and back, in two bases side by side. */
@org.springframework.stereotype.Component
class MatrixPowersWidget implements Widget<MatrixPowersState> {

    private static final String MATRIX = "A";
    private static final String VECTOR = "x";
    private static final String POWER = "k";

    private static final MatrixPowersState INITIAL =
            new MatrixPowersState(MatrixLiteral.parse("1 1/2; 1/4 3/4"), VectorLiteral.parse("-1 2"), 0);

    @Override
    public String name() {
        return "matrix-powers";
    }

    @Override
    public MatrixPowersState initial() {
        return INITIAL;
    }

    @Override
    public MatrixPowersState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(MATRIX, VECTOR, POWER));
        MatrixLiteral matrix = parameters.read(MATRIX, text -> MatrixLiteral.parseSquare(text, 2, 2), INITIAL.matrix());
        VectorLiteral x = parameters.read(VECTOR, MatrixPowersWidget::vector, INITIAL.x());
        return new MatrixPowersState(matrix, x, parameters.read(POWER, MatrixPowersWidget::power, INITIAL.k()));
    }

    private static VectorLiteral vector(String text) {
        return new MatrixPowersState(INITIAL.matrix(), VectorLiteral.parse(text), 0).x();
    }

    private static int power(String text) {
        if (!text.matches("-?[0-9]{1,2}")) {
            throw new BadParameter(POWER, "The power k is an integer from −12 to 12.");
        }
        return new MatrixPowersState(INITIAL.matrix(), INITIAL.x(), Integer.parseInt(text)).k();
    }

    @Override
    public Parameters format(MatrixPowersState state) {
        return Parameters.NONE
                .with(MATRIX, state.matrix().source())
                .with(VECTOR, state.x().source())
                .with(POWER, Integer.toString(state.k()));
    }

    @Override
    public Picture picture(MatrixPowersState state, Words words) {
        return MatrixPowersModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<MatrixPowersState> state, Words words) {
        return new MatrixPowersView(this, state, words);
    }
}
