package org.eigenlens.widgets.rotationscaling;

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

/** A matrix with complex eigenvalues as a turn and a stretch, by the orbit of a vector and the pair in the complex plane. */
@org.springframework.stereotype.Component
class RotationScalingWidget implements Widget<RotationScalingState> {

    private static final String MATRIX = "A";
    private static final String VECTOR = "x";
    private static final String STEPS = "k";

    private static final RotationScalingState INITIAL =
            new RotationScalingState(MatrixLiteral.parse("1/2 -1; 1 3/4"), VectorLiteral.parse("1 0"), 8);

    @Override
    public String name() {
        return "rotation-scaling";
    }

    @Override
    public RotationScalingState initial() {
        return INITIAL;
    }

    @Override
    public RotationScalingState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(MATRIX, VECTOR, STEPS));
        MatrixLiteral matrix = parameters.read(MATRIX, RotationScalingWidget::matrix, INITIAL.matrix());
        VectorLiteral x = parameters.read(VECTOR, RotationScalingWidget::vector, INITIAL.x());
        int k = parameters.read(STEPS, RotationScalingWidget::steps, INITIAL.k());
        return new RotationScalingState(matrix, x.resized(matrix.rows()), k);
    }

    private static MatrixLiteral matrix(String text) {
        return MatrixLiteral.parseSquare(text, RotationScalingState.SMALLEST, RotationScalingState.LARGEST);
    }

    private static VectorLiteral vector(String text) {
        VectorLiteral x = VectorLiteral.parse(text);
        if (x.size() < RotationScalingState.SMALLEST || x.size() > RotationScalingState.LARGEST || !x.isReal()) {
            throw new BadParameter(VECTOR, "The vector x has as many real entries as A has rows, such as 1 0.5.");
        }
        return x;
    }

    private static int steps(String text) {
        if (!text.matches("[0-9]{1,2}")) {
            throw new BadParameter(STEPS, "The number k of steps is an integer from 0 to 24.");
        }
        return new RotationScalingState(INITIAL.matrix(), INITIAL.x(), Integer.parseInt(text)).k();
    }

    @Override
    public Parameters format(RotationScalingState state) {
        return Parameters.NONE
                .with(MATRIX, state.matrix().source())
                .with(VECTOR, state.x().source())
                .with(STEPS, Integer.toString(state.k()));
    }

    @Override
    public Picture picture(RotationScalingState state, Words words) {
        return RotationScalingModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<RotationScalingState> state, Words words) {
        return new RotationScalingView(this, state, words);
    }
}
