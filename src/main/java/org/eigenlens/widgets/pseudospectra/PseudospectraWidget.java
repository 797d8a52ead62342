package org.eigenlens.widgets.pseudospectra;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** The level lines of σmin(zI − A), and the smallest change of A that makes a chosen point an eigenvalue. */
@org.springframework.stereotype.Component
class PseudospectraWidget implements Widget<PseudospectraState> {

    private static final String MATRIX = "A";
    private static final String POINT = "z";

    private static final PseudospectraState INITIAL =
            new PseudospectraState(MatrixLiteral.parse("0.9 1; 0 0.9"), VectorLiteral.parse("1.1 0.2"));

    @Override
    public String name() {
        return "pseudospectra";
    }

    @Override
    public PseudospectraState initial() {
        return INITIAL;
    }

    @Override
    public PseudospectraState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(MATRIX, POINT));
        MatrixLiteral matrix = parameters.read(MATRIX, PseudospectraWidget::matrix, INITIAL.matrix());
        return new PseudospectraState(matrix, parameters.read(POINT, PseudospectraWidget::point, INITIAL.point()));
    }

    private static MatrixLiteral matrix(String text) {
        MatrixLiteral matrix = MatrixLiteral.parseSquare(text, PseudospectraState.SMALLEST, PseudospectraState.LARGEST);
        return new PseudospectraState(matrix, INITIAL.point()).matrix();
    }

    private static VectorLiteral point(String text) {
        return new PseudospectraState(INITIAL.matrix(), VectorLiteral.parse(text)).point();
    }

    @Override
    public Parameters format(PseudospectraState state) {
        return Parameters.NONE
                .with(MATRIX, state.matrix().source())
                .with(POINT, state.point().source());
    }

    @Override
    public Picture picture(PseudospectraState state, Words words) {
        return PseudospectraModel.of(state, words);
    }

    @Override
    public Picture glimpse(PseudospectraState state, Words words) {
        return PseudospectraModel.glimpse(state, words);
    }

    @Override
    public Component view(ValueSignal<PseudospectraState> state, Words words) {
        return new PseudospectraView(this, state, words);
    }
}
