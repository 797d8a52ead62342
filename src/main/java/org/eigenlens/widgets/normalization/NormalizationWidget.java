package org.eigenlens.widgets.normalization;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** One cloud of data raw, with each feature standardized, and whitened. */
@org.springframework.stereotype.Component
class NormalizationWidget implements Widget<NormalizationState> {

    private static final String FIRST = "s1";
    private static final String SECOND = "s2";
    private static final String CORRELATION = "rho";

    private static final NormalizationState INITIAL =
            new NormalizationState(Literal.parse("4"), Literal.parse("0.5"), Literal.parse("0.6"));

    @Override
    public String name() {
        return "normalization";
    }

    @Override
    public NormalizationState initial() {
        return INITIAL;
    }

    @Override
    public NormalizationState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(FIRST, SECOND, CORRELATION));
        return new NormalizationState(
                parameters.read(FIRST, NormalizationWidget::deviation, INITIAL.first()),
                parameters.read(SECOND, NormalizationWidget::deviation, INITIAL.second()),
                parameters.read(CORRELATION, NormalizationWidget::correlation, INITIAL.correlation()));
    }

    private static Literal deviation(String text) {
        return new NormalizationState(Literal.parse(text), INITIAL.second(), INITIAL.correlation()).first();
    }

    private static Literal correlation(String text) {
        return new NormalizationState(INITIAL.first(), INITIAL.second(), Literal.parse(text)).correlation();
    }

    @Override
    public Parameters format(NormalizationState state) {
        return Parameters.NONE
                .with(FIRST, state.first().source())
                .with(SECOND, state.second().source())
                .with(CORRELATION, state.correlation().source());
    }

    @Override
    public Picture picture(NormalizationState state, Words words) {
        return NormalizationModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<NormalizationState> state, Words words) {
        return new NormalizationView(this, state, words);
    }
}
