package org.eigenlens.widgets.spectraldensity;

import java.util.List;
import org.eigenlens.math.exact.text.Literal;

/**
 * What the reader has set.
 *
 * @param seed the seed of the first weights, from 1 to {@value #LAST_SEED}
 * @param first the learning rate of the first training, one of {@link #RATES}
 * @param second that of the second training
 * @param bandwidth h, from 0.001 to 10
 * @param unit α, the unit in which output weights are measured, from 0.1 to 10
 */
record SpectralDensityState(int seed, String first, String second, Literal bandwidth, Literal unit) {

    /** Few, so that who looks at the same sees it at once; the last is too large for some first weights. */
    static final List<String> RATES = List.of("0.1", "0.2", "0.4", "0.6", "0.8");

    static final int LAST_SEED = 20;
    static final double LEAST_BANDWIDTH = 0.001;
    static final double MOST_BANDWIDTH = 10;
    static final double LEAST_UNIT = 0.1;
    static final double MOST_UNIT = 10;

    SpectralDensityState {
        if (seed < 1 || seed > LAST_SEED) {
            throw new IllegalArgumentException("The seed is a whole number from 1 to " + LAST_SEED + ".");
        }
        requireRate(first);
        requireRate(second);
        if (!bandwidth.isReal() || !(bandwidth.re() >= LEAST_BANDWIDTH && bandwidth.re() <= MOST_BANDWIDTH)) {
            throw new IllegalArgumentException("The bandwidth h is a number from 0.001 to 10, such as 0.5.");
        }
        if (!unit.isReal() || !(unit.re() >= LEAST_UNIT && unit.re() <= MOST_UNIT)) {
            throw new IllegalArgumentException("The unit α is a number from 0.1 to 10, such as 2.");
        }
    }

    private static void requireRate(String rate) {
        if (!RATES.contains(rate)) {
            throw new IllegalArgumentException("The learning rate is one of " + String.join(", ", RATES) + ".");
        }
    }

    Training firstTraining() {
        return new Training(seed, Double.parseDouble(first));
    }

    Training secondTraining() {
        return new Training(seed, Double.parseDouble(second));
    }
}
