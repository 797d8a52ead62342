package org.eigenlens.widgets.stabilityregion;

import java.math.BigDecimal;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param least μ, the curvature along the ravine
 * @param largest L, the curvature across it; at least μ and at most {@value #LARGEST_CONDITION} times as much
 * @param learningRate η, above 0
 * @param momentum β, from 0 to 1
 * @param start the point before the first step, its entries at most {@value #FARTHEST} in size
 * @param steps how many are made, from 1 to {@value #MOST_STEPS}
 */
record StabilityRegionState(
        MomentumRule rule,
        Literal least,
        Literal largest,
        Literal learningRate,
        Literal momentum,
        VectorLiteral start,
        int steps) {

    static final int MOST_STEPS = 200;
    static final int LARGEST_CONDITION = 10_000;
    private static final double SMALLEST = 1e-6;
    private static final double LARGEST = 1e6;

    /** The squares of larger numbers come near the end of the doubles. */
    private static final double FARTHEST = 1e100;

    StabilityRegionState {
        requireInRange(least, "The curvature μ along the ravine is a number above 0, such as 1.");
        requireInRange(largest, "The curvature L across the ravine is a number above 0, such as 20.");
        if (!(largest.re() >= least.re()) || largest.re() / least.re() > LARGEST_CONDITION) {
            throw new IllegalArgumentException("The curvature L across the ravine is at least μ and at most "
                    + LARGEST_CONDITION + " times as large, such as "
                    + new BigDecimal(least.re() * 20).stripTrailingZeros().toPlainString() + ".");
        }
        requireInRange(learningRate, "The learning rate η is a number above 0, such as 0.1 or 1/4.");
        if (!momentum.isReal() || !(momentum.re() >= 0 && momentum.re() <= 1)) {
            throw new IllegalArgumentException("The momentum β is a number from 0 to 1, such as 0.9.");
        }
        if (start.size() != 2 || !start.isRealWithin(FARTHEST)) {
            throw new IllegalArgumentException("The start has two real entries, at most 1e100 in size, such as 2 1.");
        }
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("The number of steps is a whole number from 1 to " + MOST_STEPS + ".");
        }
    }

    private static void requireInRange(Literal number, String complaint) {
        if (!number.isReal() || !(number.re() >= SMALLEST && number.re() <= LARGEST)) {
            throw new IllegalArgumentException(complaint);
        }
    }

    Surd mu() {
        return exact(least);
    }

    Surd l() {
        return exact(largest);
    }

    Surd eta() {
        return exact(learningRate);
    }

    Surd beta() {
        return exact(momentum);
    }

    double conditionNumber() {
        return l().dividedBy(mu()).re();
    }

    /** The step along a direction of curvature λ. */
    ModeStep step(Surd lambda) {
        return rule.step(eta().times(lambda), beta());
    }

    /** Where a number has no exact form, such as π/4, the double nearest to it. */
    private static Surd exact(Literal number) {
        return number.exact().orElseGet(() -> Surd.of(new BigDecimal(number.re())));
    }
}
