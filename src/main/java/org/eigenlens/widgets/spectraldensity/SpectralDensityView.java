package org.eigenlens.widgets.spectraldensity;

import com.vaadin.flow.signals.local.ValueSignal;
import org.eigenlens.widget.PictureElement;
import org.eigenlens.widget.Words;

/** The element {@code <eig-spectral-density>}, which draws for itself. */
class SpectralDensityView extends PictureElement<SpectralDensityState> {

    private static final long serialVersionUID = 1L;

    SpectralDensityView(SpectralDensityWidget widget, ValueSignal<SpectralDensityState> state, Words words) {
        super(widget, state, words);
        offer("rates", SpectralDensityState.RATES);
        offer("lastSeed", SpectralDensityState.LAST_SEED);
    }
}
