package org.eigenlens.widgets.spectraldensity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** The spectral density of the Hessian at a sharp and at a flat minimum of one network. */
@org.springframework.stereotype.Component
class SpectralDensityWidget implements Widget<SpectralDensityState> {

    private static final String SEED = "seed";
    private static final String FIRST = "eta1";
    private static final String SECOND = "eta2";
    private static final String BANDWIDTH = "h";
    private static final String UNIT = "unit";

    private static final SpectralDensityState INITIAL =
            new SpectralDensityState(1, "0.1", "0.6", Literal.parse("1"), Literal.parse("1"));

    @Override
    public String name() {
        return "spectral-density";
    }

    @Override
    public SpectralDensityState initial() {
        return INITIAL;
    }

    @Override
    public SpectralDensityState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(SEED, FIRST, SECOND, BANDWIDTH, UNIT));
        return new SpectralDensityState(
                parameters.read(SEED, SpectralDensityWidget::seed, INITIAL.seed()),
                parameters.read(FIRST, SpectralDensityWidget::rate, INITIAL.first()),
                parameters.read(SECOND, SpectralDensityWidget::rate, INITIAL.second()),
                parameters.read(BANDWIDTH, SpectralDensityWidget::bandwidth, INITIAL.bandwidth()),
                parameters.read(UNIT, SpectralDensityWidget::unit, INITIAL.unit()));
    }

    private static int seed(String text) {
        int seed = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
        return new SpectralDensityState(seed, INITIAL.first(), INITIAL.second(), INITIAL.bandwidth(), INITIAL.unit())
                .seed();
    }

    private static String rate(String text) {
        return new SpectralDensityState(INITIAL.seed(), text, INITIAL.second(), INITIAL.bandwidth(), INITIAL.unit())
                .first();
    }

    private static Literal bandwidth(String text) {
        Literal h = Literal.parse(text);
        return new SpectralDensityState(INITIAL.seed(), INITIAL.first(), INITIAL.second(), h, INITIAL.unit())
                .bandwidth();
    }

    private static Literal unit(String text) {
        Literal alpha = Literal.parse(text);
        return new SpectralDensityState(INITIAL.seed(), INITIAL.first(), INITIAL.second(), INITIAL.bandwidth(), alpha)
                .unit();
    }

    @Override
    public Parameters format(SpectralDensityState state) {
        return Parameters.NONE
                .with(SEED, Integer.toString(state.seed()))
                .with(FIRST, state.first())
                .with(SECOND, state.second())
                .with(BANDWIDTH, state.bandwidth().source())
                .with(UNIT, state.unit().source());
    }

    @Override
    public Picture picture(SpectralDensityState state, Words words) {
        return SpectralDensityModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<SpectralDensityState> state, Words words) {
        return new SpectralDensityView(this, state, words);
    }
}
