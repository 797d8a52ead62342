package org.eigenlens.widgets.eigenspaces;

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

/** The eigenspaces of a 2×2 or 3×3 matrix: how often each eigenvalue counts, and the line, plane or space that it fills. */
@org.springframework.stereotype.Component
class EigenspacesWidget implements Widget<EigenspacesState> {

    private static final String MATRIX = "A";
    private static final String VECTOR = "x";
    private static final String ON = "on";

    private static final EigenspacesState INITIAL =
            new EigenspacesState(MatrixLiteral.parse("2 1 0; 0 2 0; 0 0 2"), VectorLiteral.parse("-1 1 1"), 0);

    @Override
    public String name() {
        return "eigenspaces";
    }

    @Override
    public EigenspacesState initial() {
        return INITIAL;
    }

    @Override
    public EigenspacesState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(MATRIX, VECTOR, ON));
        MatrixLiteral matrix = parameters.read(MATRIX, EigenspacesWidget::matrix, INITIAL.matrix());
        VectorLiteral x = parameters.read(VECTOR, EigenspacesWidget::vector, INITIAL.x());
        int on = parameters.read(ON, EigenspacesWidget::eigenspace, INITIAL.on());
        // A matrix of another size may come alone, from the page's named matrices.
        return new EigenspacesState(matrix, x.resized(matrix.rows()), on);
    }

    private static MatrixLiteral matrix(String text) {
        return MatrixLiteral.parseSquare(text, EigenspacesState.SMALLEST, EigenspacesState.LARGEST);
    }

    private static VectorLiteral vector(String text) {
        VectorLiteral x = VectorLiteral.parse(text);
        if (x.size() < EigenspacesState.SMALLEST || x.size() > EigenspacesState.LARGEST || !x.isReal()) {
            throw new BadParameter(VECTOR, "The vector x has as many real entries as A has rows, such as 1 0.5.");
        }
        return x;
    }

    private static int eigenspace(String text) {
        if (!text.matches("[0-3]")) {
            throw new BadParameter(ON, "The eigenspace that x is in is 1, 2 or 3, or 0 for none.");
        }
        return Integer.parseInt(text);
    }

    @Override
    public Parameters format(EigenspacesState state) {
        return Parameters.NONE
                .with(MATRIX, state.matrix().source())
                .with(VECTOR, state.x().source())
                .with(ON, Integer.toString(state.on()));
    }

    @Override
    public Picture picture(EigenspacesState state, Words words) {
        return EigenspacesModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<EigenspacesState> state, Words words) {
        return new EigenspacesView(this, state, words);
    }
}
