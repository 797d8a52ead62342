package org.eigenlens.widgets.schur;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** A matrix in the orthonormal basis that makes it triangular, and how far it is from normal. */
@org.springframework.stereotype.Component
class SchurWidget implements Widget<SchurState> {

    private static final String MATRIX = "A";

    private static final SchurState INITIAL = new SchurState(MatrixLiteral.parse("0.9 -2; 0 0.6"));

    @Override
    public String name() {
        return "schur";
    }

    @Override
    public SchurState initial() {
        return INITIAL;
    }

    @Override
    public SchurState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(MATRIX));
        return new SchurState(parameters.read(MATRIX, SchurWidget::matrix, INITIAL.matrix()));
    }

    private static MatrixLiteral matrix(String text) {
        return new SchurState(MatrixLiteral.parseSquare(text, SchurState.SMALLEST, SchurState.LARGEST)).matrix();
    }

    @Override
    public Parameters format(SchurState state) {
        return Parameters.NONE.with(MATRIX, state.matrix().source());
    }

    @Override
    public Picture picture(SchurState state, Words words) {
        return SchurModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<SchurState> state, Words words) {
        return new SchurView(this, state, words);
    }
}
