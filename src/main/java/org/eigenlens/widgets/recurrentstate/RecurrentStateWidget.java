package org.eigenlens.widgets.recurrentstate;

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

/** The hidden state of a linear and of a tanh cell with the same weights, under the same inputs. */
@org.springframework.stereotype.Component
class RecurrentStateWidget implements Widget<RecurrentState> {

    private static final String WEIGHTS = "W";
    private static final String INPUTS = "inputs";
    private static final String INPUT = "x";
    private static final String HORIZON = "T";

    private static final RecurrentState INITIAL =
            new RecurrentState(MatrixLiteral.parse("0.9 2; 0 0.8"), Inputs.PULSE, VectorLiteral.parse("0 0.5"), 40);

    @Override
    public String name() {
        return "recurrent-state";
    }

    @Override
    public RecurrentState initial() {
        return INITIAL;
    }

    @Override
    public RecurrentState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(WEIGHTS, INPUTS, INPUT, HORIZON));
        return new RecurrentState(
                parameters.read(WEIGHTS, RecurrentStateWidget::weights, INITIAL.weights()),
                parameters.read(INPUTS, Inputs::parse, INITIAL.inputs()),
                parameters.read(INPUT, RecurrentStateWidget::input, INITIAL.x()),
                parameters.read(HORIZON, RecurrentStateWidget::horizon, INITIAL.horizon()));
    }

    private static MatrixLiteral weights(String text) {
        MatrixLiteral weights = MatrixLiteral.parseSquare(text, 2, 2);
        return new RecurrentState(weights, INITIAL.inputs(), INITIAL.x(), INITIAL.horizon()).weights();
    }

    private static VectorLiteral input(String text) {
        VectorLiteral x = VectorLiteral.parse(text);
        return new RecurrentState(INITIAL.weights(), INITIAL.inputs(), x, INITIAL.horizon()).x();
    }

    private static int horizon(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            throw new BadParameter(HORIZON, "The number of steps T is an integer from 1 to 100.");
        }
        int steps = Integer.parseInt(text);
        return new RecurrentState(INITIAL.weights(), INITIAL.inputs(), INITIAL.x(), steps).horizon();
    }

    @Override
    public Parameters format(RecurrentState state) {
        return Parameters.NONE
                .with(WEIGHTS, state.weights().source())
                .with(INPUTS, state.inputs().text())
                .with(INPUT, state.x().source())
                .with(HORIZON, Integer.toString(state.horizon()));
    }

    @Override
    public Picture picture(RecurrentState state, Words words) {
        return RecurrentStateModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<RecurrentState> state, Words words) {
        return new RecurrentStateView(this, state, words);
    }
}
