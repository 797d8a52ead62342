package org.eigenlens.widgets.stabilityregion;

import java.math.BigDecimal;
import java.util.Optional;
import org.eigenlens.math.descent.Tuning;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;

/**
 * The learning rate and the momentum with the least spectral radius, exactly wherever the roots in them can be drawn.
 *
 * <p>The heavy ball: \(\eta=4/(\sqrt L+\sqrt\mu)^2\), \(\beta=((\sqrt\kappa-1)/(\sqrt\kappa+1))^2\). Nesterov's rule: \(\eta=4/(3L+\mu)\),
 * \(\beta=(\sqrt{3\kappa+1}-2)/(\sqrt{3\kappa+1}+2)\). Source: see {@link Tuning}.
 *
 * @param exact whether η and β are exact, and not the doubles nearest to them
 * @param radius the spectral radius there
 */
record BestPoint(Surd learningRate, Surd momentum, double radius, boolean exact) {

    private static final Surd TWO = Surd.of(2);
    private static final Surd THREE = Surd.of(3);
    private static final Surd FOUR = Surd.of(4);

    /** Decimals that end are typed whole up to this many digits. */
    private static final int WHOLE = 12;

    private static final int DIGITS = 17;

    static BestPoint of(StabilityRegionState state) {
        Tuning tuning = state.rule() == MomentumRule.HEAVY_BALL
                ? Tuning.heavyBall(state.mu().re(), state.l().re())
                : Tuning.nesterovOnQuadratics(state.mu().re(), state.l().re());
        return exactly(state, tuning.rate())
                .orElseGet(() -> new BestPoint(
                        Surd.of(new BigDecimal(tuning.learningRate())),
                        Surd.of(new BigDecimal(tuning.momentum())),
                        tuning.rate(),
                        false));
    }

    private static Optional<BestPoint> exactly(StabilityRegionState state, double radius) {
        Surd mu = state.mu();
        Surd l = state.l();
        if (state.rule() == MomentumRule.HEAVY_BALL) {
            Surd sum = l.plus(mu);
            return l.times(mu).sqrt().map(root -> {
                Surd square = sum.plus(TWO.times(root));
                return new BestPoint(
                        FOUR.dividedBy(square), sum.minus(TWO.times(root)).dividedBy(square), radius, true);
            });
        }
        Surd scaled = THREE.times(l).plus(mu);
        return scaled.dividedBy(mu)
                .sqrt()
                .map(root ->
                        new BestPoint(FOUR.dividedBy(scaled), root.minus(TWO).dividedBy(root.plus(TWO)), radius, true));
    }

    String typedRate() {
        return typed(learningRate);
    }

    String typedMomentum() {
        return typed(momentum);
    }

    private static String typed(Surd number) {
        boolean whole = number.decimal(WHOLE).exact() || !number.isShort();
        return whole ? number.decimal(DIGITS).text() : number.toSource();
    }

    ShownNumber shownRate() {
        return exact ? ShownNumber.of(learningRate) : ShownNumber.approximately(learningRate);
    }

    ShownNumber shownMomentum() {
        return exact ? ShownNumber.of(momentum) : ShownNumber.approximately(momentum);
    }
}
