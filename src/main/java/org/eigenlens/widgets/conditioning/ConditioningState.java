package org.eigenlens.widgets.conditioning;

import java.math.BigDecimal;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param correlation ρ of the two features, at most 0.999 in size
 * @param features whether they are whitened
 * @param learningRate η, above 0 and at most {@value #LARGEST_RATE}
 * @param start how far the weights are from the best ones before the first step, two real numbers up to {@value #FARTHEST} in size
 * @param steps how many are made, from 1 to {@value #MOST_STEPS}
 */
record ConditioningState(Literal correlation, Features features, Literal learningRate, VectorLiteral start, int steps) {

    static final double STRONGEST = 0.999;
    static final int LARGEST_RATE = 10;
    static final int FARTHEST = 100;
    static final int MOST_STEPS = 100;

    ConditioningState {
        if (!correlation.isReal() || !(Math.abs(correlation.re()) <= STRONGEST)) {
            throw new IllegalArgumentException("The correlation ρ is a number from −0.999 to 0.999, such as 0.9: at 1"
                    + " both features would say the same, and no weights would be the best.");
        }
        if (!learningRate.isReal() || !(learningRate.re() > 0) || learningRate.re() > LARGEST_RATE) {
            throw new IllegalArgumentException("The learning rate η is a number above 0 and up to 10, such as 0.5.");
        }
        if (start.size() != 2 || !start.isReal() || !isNear(start.values()[0]) || !isNear(start.values()[1])) {
            throw new IllegalArgumentException("The start has two real entries up to 100 in size, such as 2 0.5.");
        }
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("The number of steps is a whole number from 1 to " + MOST_STEPS + ".");
        }
    }

    private static boolean isNear(double entry) {
        return Math.abs(entry) <= FARTHEST;
    }

    /** The correlation that is left, exactly; where it has no exact form, the double nearest to it. */
    Surd rho() {
        return features == Features.WHITENED ? Surd.ZERO : exact(correlation);
    }

    /** η exactly; where it has no exact form, the double nearest to it. */
    Surd eta() {
        return exact(learningRate);
    }

    private static Surd exact(Literal number) {
        return number.exact().orElseGet(() -> Surd.of(new BigDecimal(number.re())));
    }
}
