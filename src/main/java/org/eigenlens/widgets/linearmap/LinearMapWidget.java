package org.eigenlens.widgets.linearmap;

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

/** A 2×2 matrix as a map of the plane: drag x, see Ax, and find the lines on which the two agree. */
@org.springframework.stereotype.Component
class LinearMapWidget implements Widget<LinearMapState> {

    private static final String MATRIX = "A";
    private static final String VECTOR = "x";
    private static final String ON = "on";

    private static final LinearMapState INITIAL =
            new LinearMapState(MatrixLiteral.parse("2 1; 1 2"), VectorLiteral.parse("1 0.5"), 0);

    @Override
    public String name() {
        return "linear-map";
    }

    @Override
    public LinearMapState initial() {
        return INITIAL;
    }

    @Override
    public LinearMapState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(MATRIX, VECTOR, ON));
        MatrixLiteral matrix = parameters.read(MATRIX, LinearMapWidget::matrix, INITIAL.matrix());
        VectorLiteral x = parameters.read(VECTOR, LinearMapWidget::vector, INITIAL.x());
        return new LinearMapState(matrix, x, parameters.read(ON, LinearMapWidget::eigenline, INITIAL.on()));
    }

    private static MatrixLiteral matrix(String text) {
        return MatrixLiteral.parseSquare(text, 2, 2);
    }

    private static VectorLiteral vector(String text) {
        return new LinearMapState(INITIAL.matrix(), VectorLiteral.parse(text), 0).x();
    }

    private static int eigenline(String text) {
        return switch (text) {
            case "0" -> 0;
            case "1" -> 1;
            case "2" -> 2;
            default -> throw new BadParameter(ON, "The eigenline that x is on is 1 or 2, or 0 for none.");
        };
    }

    @Override
    public Parameters format(LinearMapState state) {
        return Parameters.NONE
                .with(MATRIX, state.matrix().source())
                .with(VECTOR, state.x().source())
                .with(ON, Integer.toString(state.on()));
    }

    @Override
    public Picture picture(LinearMapState state, Words words) {
        return LinearMapModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<LinearMapState> state, Words words) {
        return new LinearMapView(this, state, words);
    }
}
