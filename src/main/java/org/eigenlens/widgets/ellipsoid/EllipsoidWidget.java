package org.eigenlens.widgets.ellipsoid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** The points with xᵀAx = c of a 2×2 or 3×3 matrix: a conic in the plane or a quadric in space, with its axes to take hold of. */
@org.springframework.stereotype.Component
class EllipsoidWidget implements Widget<EllipsoidState> {

    private static final String MATRIX = "A";
    private static final String EIGENVALUES = "lambda";
    private static final String LEVEL = "c";

    private static final EllipsoidState INITIAL =
            new EllipsoidState(MatrixLiteral.parse("5/8 -3/8 0; -3/8 5/8 0; 0 0 4/9"), List.of(), Literal.parse("1"));

    @Override
    public String name() {
        return "ellipsoid";
    }

    @Override
    public EllipsoidState initial() {
        return INITIAL;
    }

    @Override
    public EllipsoidState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(MATRIX, EIGENVALUES, LEVEL));
        MatrixLiteral matrix = parameters.read(MATRIX, EllipsoidWidget::matrix, INITIAL.matrix());
        List<Literal> said = parameters.read(EIGENVALUES, EllipsoidWidget::eigenvalues, INITIAL.said());
        Literal level = parameters.read(LEVEL, EllipsoidWidget::level, INITIAL.level());
        return new EllipsoidState(matrix, said, level);
    }

    private static MatrixLiteral matrix(String text) {
        return MatrixLiteral.parseSquare(text, EllipsoidState.SMALLEST, EllipsoidState.LARGEST);
    }

    private static List<Literal> eigenvalues(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        VectorLiteral typed = VectorLiteral.parse(text);
        List<Literal> values = IntStream.range(0, typed.size())
                .mapToObj(i -> Literal.parse(typed.source(i)))
                .toList();
        return new EllipsoidState(INITIAL.matrix(), values, INITIAL.level()).said();
    }

    private static Literal level(String text) {
        return new EllipsoidState(INITIAL.matrix(), List.of(), Literal.parse(text)).level();
    }

    @Override
    public Parameters format(EllipsoidState state) {
        return Parameters.NONE
                .with(MATRIX, state.matrix().source())
                .with(EIGENVALUES, state.said().stream().map(Literal::source).collect(Collectors.joining(" ")))
                .with(LEVEL, state.level().source());
    }

    @Override
    public Picture picture(EllipsoidState state, Words words) {
        return EllipsoidModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<EllipsoidState> state, Words words) {
        return new EllipsoidView(this, state, words);
    }
}
