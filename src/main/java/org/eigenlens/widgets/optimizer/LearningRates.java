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

    /** One over a smaller curvature comes near the end of the doubles. */
    private static final double FLATTEST = 1e-300;

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

    /** In ascending order; none where the loss falls without end, or is so flat that no double holds a bound. */
    static List<Bound> of(OptimizerState state, List<ExactNumber> curvatures, Words words) {
        if (state.rule() == Rule.ADAM || curvatures.getFirst().re() < FLATTEST) {
            return List.of();
        }
        return curvatures.getFirst() instanceof Surd largest && curvatures.getLast() instanceof Surd least
                ? exactly(state, largest, least, words)
                : nearly(state, curvatures.getFirst().re(), curvatures.getLast().re(), words);
    }

    private static List<Bound> exactly(OptimizerState state, Surd largest, Surd least, Words words) {
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

    /** For curvatures that are roots of a cubic: to the nearest doubles, from which no step is exactly at a bound. */
    private static List<Bound> nearly(OptimizerState state, double largest, double least, Words words) {
        List<Bound> bounds = new ArrayList<>();
        bounds.add(rounded("stable", bound(state) / largest, words));
        if (state.rule() == Rule.GRADIENT_DESCENT) {
            bounds.add(rounded("monotone", 1 / largest, words));
            if (least > 0) {
                bounds.add(rounded("best", 2 / (largest + least), words));
            }
        } else if (least > 0) {
            bounds.add(tuned(state.rule(), least, largest, words));
        }
        bounds.sort(Comparator.comparingDouble(Bound::value));
        return List.copyOf(bounds);
    }

    private static Bound rounded(String key, double rate, Words words) {
        return new Bound(key, rate, plain(rate), "", words.say("bound." + key, shown(rate)));
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
