package org.eigenlens.widgets.residualblock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** A plain and a residual layer of tanh units on one mini-batch, while units saturate. */
@org.springframework.stereotype.Component
class ResidualBlockWidget implements Widget<ResidualBlockState> {

    private static final String WEIGHTS = "W";
    private static final String PUSH = "push";
    private static final String SATURATION = "s";
    private static final String RESPECT = "of";

    private static final ResidualBlockState INITIAL = new ResidualBlockState(
            MatrixLiteral.parse("0.6 -0.8; 0.8 0.6"), Push.FIRST, Literal.parse("2"), Respect.INPUT);

    @Override
    public String name() {
        return "residual-block";
    }

    @Override
    public ResidualBlockState initial() {
        return INITIAL;
    }

    @Override
    public ResidualBlockState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(WEIGHTS, PUSH, SATURATION, RESPECT));
        return new ResidualBlockState(
                parameters.read(WEIGHTS, ResidualBlockWidget::weights, INITIAL.weights()),
                parameters.read(PUSH, Push::parse, INITIAL.push()),
                parameters.read(SATURATION, ResidualBlockWidget::saturation, INITIAL.saturation()),
                parameters.read(RESPECT, Respect::parse, INITIAL.respect()));
    }

    private static MatrixLiteral weights(String text) {
        MatrixLiteral weights = MatrixLiteral.parseSquare(text, 2, 2);
        return new ResidualBlockState(weights, INITIAL.push(), INITIAL.saturation(), INITIAL.respect()).weights();
    }

    private static Literal saturation(String text) {
        Literal saturation = Literal.parse(text);
        return new ResidualBlockState(INITIAL.weights(), INITIAL.push(), saturation, INITIAL.respect()).saturation();
    }

    @Override
    public Parameters format(ResidualBlockState state) {
        return Parameters.NONE
                .with(WEIGHTS, state.weights().source())
                .with(PUSH, state.push().text())
                .with(SATURATION, state.saturation().source())
                .with(RESPECT, state.respect().text());
    }

    @Override
    public Picture picture(ResidualBlockState state, Words words) {
        return ResidualBlockModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<ResidualBlockState> state, Words words) {
        return new ResidualBlockView(this, state, words);
    }
}
