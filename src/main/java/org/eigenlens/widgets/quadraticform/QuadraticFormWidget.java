package org.eigenlens.widgets.quadraticform;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Arrays;
import java.util.Set;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.quadraticform.QuadraticFormState.Of;

/** The quadratic form xᵀAx of two unknowns: its surface, its contours, its axes and its class. */
@org.springframework.stereotype.Component
class QuadraticFormWidget implements Widget<QuadraticFormState> {

    private static final String MATRIX = "A";
    private static final String POINT = "x";
    private static final String OF = "of";

    private static final QuadraticFormState INITIAL =
            new QuadraticFormState(MatrixLiteral.parse("2 1; 1 2"), VectorLiteral.parse("1 0.5"), Of.MATRIX);

    @Override
    public String name() {
        return "quadratic-form";
    }

    @Override
    public QuadraticFormState initial() {
        return INITIAL;
    }

    @Override
    public QuadraticFormState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(MATRIX, POINT, OF));
        MatrixLiteral matrix = parameters.read(MATRIX, text -> MatrixLiteral.parseSquare(text, 2, 2), INITIAL.matrix());
        VectorLiteral x = parameters.read(POINT, QuadraticFormWidget::point, INITIAL.x());
        return new QuadraticFormState(matrix, x, parameters.read(OF, QuadraticFormWidget::of, INITIAL.of()));
    }

    private static VectorLiteral point(String text) {
        return new QuadraticFormState(INITIAL.matrix(), VectorLiteral.parse(text), Of.MATRIX).x();
    }

    private static Of of(String text) {
        return Arrays.stream(Of.values())
                .filter(of -> of.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        OF, "The form is that of A or that of BtB, the matrix times its transpose; write A or BtB."));
    }

    @Override
    public Parameters format(QuadraticFormState state) {
        return Parameters.NONE
                .with(MATRIX, state.matrix().source())
                .with(POINT, state.x().source())
                .with(OF, state.of().text());
    }

    @Override
    public Picture picture(QuadraticFormState state, Words words) {
        return QuadraticFormModel.of(state, words);
    }

    @Override
    public Picture glimpse(QuadraticFormState state, Words words) {
        return QuadraticFormModel.glimpse(state, words);
    }

    @Override
    public Component view(ValueSignal<QuadraticFormState> state, Words words) {
        return new QuadraticFormView(this, state, words);
    }
}
