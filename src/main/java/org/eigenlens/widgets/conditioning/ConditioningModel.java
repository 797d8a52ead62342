package org.eigenlens.widgets.conditioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.sample.Covariance;
import org.eigenlens.math.sample.SeededCloud;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.conditioning.ConditioningPicture.Rate;
import org.eigenlens.widgets.conditioning.ConditioningPicture.Seen;

/** The picture of correlated features: what is said is exact on what was typed, what is drawn in double precision. */
final class ConditioningModel {

    private static final Surd TWO = Surd.of(2);

    /** Decimals that end are typed whole up to this many digits. */
    private static final int WHOLE = 12;

    /** Digits of a rate without a short exact form, as it is put into the state. */
    private static final int DIGITS = 15;

    private ConditioningModel() {}

    static ConditioningPicture of(ConditioningState state, Words words) {
        CorrelatedDescent descent = CorrelatedDescent.of(state);
        ConditioningWords said = new ConditioningWords(words, descent);
        return new ConditioningPicture(
                points(state.rho().re()),
                descent.path(),
                descent.losses(),
                descent.modes().stream()
                        .map(mode -> seen(mode, descent.amplitudes(mode), said))
                        .toList(),
                rates(descent, words),
                said.sentence(),
                said.facts());
    }

    private static List<List<Double>> points(double rho) {
        DenseMatrix rows = SeededCloud.with(Covariance.of(DenseMatrix.square(1, rho, rho, 1)))
                .rows();
        return IntStream.range(0, SeededCloud.SIZE)
                .mapToObj(i -> pair(rows.row(i)))
                .toList();
    }

    private static Seen seen(Mode mode, double[] amplitudes, ConditioningWords said) {
        double lambda = mode.curvature().re();
        return new Seen(
                mode.index(),
                pair(mode.direction()),
                lambda,
                ShownNumber.briefly(mode.curvature()).text(),
                Arrays.stream(amplitudes).boxed().toList(),
                said.says(mode),
                1 / lambda,
                2 / lambda);
    }

    /** The best rate is 1 whatever ρ is; below 1/λ₁ nothing overshoots, from 2/λ₁ on the steps run away. */
    private static List<Rate> rates(CorrelatedDescent descent, Words words) {
        Surd steepest = descent.steep().curvature();
        List<Rate> rates = new ArrayList<>();
        if (!descent.bestRate().isZero()) {
            rates.add(rate("monotone", steepest.reciprocal(), words));
        }
        rates.add(rate("best", Surd.ONE, words));
        rates.add(rate("stable", TWO.dividedBy(steepest), words));
        return List.copyOf(rates);
    }

    private static Rate rate(String key, Surd value, Words words) {
        boolean whole = value.decimal(WHOLE).exact() || !value.isShort();
        String typed = whole ? value.decimal(DIGITS).text() : value.toSource();
        String label = words.say("rate." + key, ShownNumber.briefly(value).text());
        return new Rate(key, value.re(), typed, "", label);
    }

    private static List<Double> pair(DenseVector point) {
        return List.of(point.entry(0), point.entry(1));
    }
}
