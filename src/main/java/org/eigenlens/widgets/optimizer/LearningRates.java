package org.eigenlens.widgets.optimizer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eigenlens.math.descent.Tuning;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.optimizer.OptimizerPicture.Bound;

/**
 * The learning rates worth choosing, on a loss whose largest curvature is positive.
 *
 * <p>Along a curvature λ &gt; 0, gradient descent is stable below \(2/\lambda\), the heavy ball below \(2(1+\beta)/\lambda\), Nesterov's rule below
 * \((2+2\beta)/((1+2\beta)\lambda)\) (from Jury's criterion for the 2×2 step matrix; for β &lt; 1).
 */
final class LearningRates {

    private static final Surd TWO = Surd.of(2);

    /** Decimals that end are typed whole up to this many digits. */
    private static final int WHOLE = 12;

    /** Digits of a rate without a short exact form, as it is put into the state. */
    private static final int DIGITS = 15;

    private LearningRates() {}

    /** What ηλ has to stay below. */
    static double bound(OptimizerState state) {
        return exactBound(state).re();
    }

    private static Surd exactBound(OptimizerState state) {
        Surd beta = state.exactMomentum();
        return switch (state.rule()) {
            case GRADIENT_DESCENT, ADAM -> TWO;
            case HEAVY_BALL -> TWO.times(Surd.ONE.plus(beta));
            case NESTEROV -> TWO.plus(TWO.times(beta)).dividedBy(Surd.ONE.plus(TWO.times(beta)));
        };
    }

    /** In ascending order. */
    static List<Bound> of(OptimizerState state, List<ExactNumber> curvatures, Words words) {
        if (state.rule() == Rule.ADAM
                || !(curvatures.get(0) instanceof Surd largest && curvatures.get(1) instanceof Surd least)
                || largest.signum() <= 0) {
            return List.of();
        }
        List<Bound> bounds = new ArrayList<>();
        bounds.add(exact("stable", exactBound(state).dividedBy(largest), words));
        if (state.rule() == Rule.GRADIENT_DESCENT) {
            if (!largest.equals(least)) {
                bounds.add(exact("monotone", largest.reciprocal(), words));
            }
            if (least.signum() > 0) {
                bounds.add(exact("best", TWO.dividedBy(largest.plus(least)), words));
            }
        } else if (least.signum() > 0) {
            bounds.add(tuned(state.rule(), least.re(), largest.re(), words));
        }
        bounds.sort(Comparator.comparingDouble(Bound::value));
        return List.copyOf(bounds);
    }

    private static Bound exact(String key, Surd rate, Words words) {
        boolean whole = rate.decimal(WHOLE).exact() || !rate.isShort();
        String typed = whole ? rate.decimal(DIGITS).text() : rate.toSource();
        return new Bound(
                key,
                rate.re(),
                typed,
                "",
                words.say("bound." + key, ShownNumber.briefly(rate).text()));
    }

    private static Bound tuned(Rule rule, double least, double largest, Words words) {
        Tuning best = rule == Rule.HEAVY_BALL
                ? Tuning.heavyBall(least, largest)
                : Tuning.nesterovOnQuadratics(least, largest);
        return new Bound(
                "best",
                best.learningRate(),
                plain(best.learningRate()),
                plain(best.momentum()),
                words.say("bound.tuned", shown(best.learningRate()), shown(best.momentum())));
    }

    /** All digits of a double, without an exponent. */
    private static String plain(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }

    private static String shown(double value) {
        return ShownNumber.approximately(Surd.of(new BigDecimal(value))).text();
    }
}
