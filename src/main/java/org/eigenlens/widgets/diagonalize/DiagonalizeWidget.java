package org.eigenlens.widgets.diagonalize;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.math.BigDecimal;
import java.util.Set;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** \(A = V\Lambda V^{-1}\) as three moves of the plane, played one after another. */
@org.springframework.stereotype.Component
class DiagonalizeWidget implements Widget<DiagonalizeState> {

    private static final String MATRIX = "A";
    private static final String VECTOR = "x";
    private static final String TIME = "t";

    /** Longest text of t that is read. */
    private static final int LONGEST = 12;

    private static final DiagonalizeState INITIAL =
            new DiagonalizeState(MatrixLiteral.parse("2 2; 1 3"), VectorLiteral.parse("1 -1.5"), BigDecimal.ZERO);

    @Override
    public String name() {
        return "diagonalize";
    }

    @Override
    public DiagonalizeState initial() {
        return INITIAL;
    }

    @Override
    public DiagonalizeState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(MATRIX, VECTOR, TIME));
        MatrixLiteral matrix = parameters.read(MATRIX, text -> MatrixLiteral.parseSquare(text, 2, 2), INITIAL.matrix());
        VectorLiteral x = parameters.read(VECTOR, DiagonalizeWidget::vector, INITIAL.x());
        return new DiagonalizeState(matrix, x, parameters.read(TIME, DiagonalizeWidget::time, INITIAL.t()));
    }

    private static VectorLiteral vector(String text) {
        return new DiagonalizeState(INITIAL.matrix(), VectorLiteral.parse(text), BigDecimal.ZERO).x();
    }

    private static BigDecimal time(String text) {
        if (text.length() > LONGEST || !text.matches("[0-9]+(\\.[0-9]*)?")) {
            throw new BadParameter(TIME, "How much of the moves is done is a decimal from 0 to 3, such as 1.5.");
        }
        return new DiagonalizeState(INITIAL.matrix(), INITIAL.x(), new BigDecimal(text)).t();
    }

    @Override
    public Parameters format(DiagonalizeState state) {
        return Parameters.NONE
                .with(MATRIX, state.matrix().source())
                .with(VECTOR, state.x().source())
                .with(TIME, state.t().toPlainString());
    }

    @Override
    public Picture picture(DiagonalizeState state, Words words) {
        return DiagonalizeModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<DiagonalizeState> state, Words words) {
        return new DiagonalizeView(this, state, words);
    }
}
