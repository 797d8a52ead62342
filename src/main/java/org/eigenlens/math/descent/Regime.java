package org.eigenlens.math.descent;

/** What a mode of a quadratic does under a rule that multiplies it by a factor at each step. */
public enum Regime {
    /** Factor in (0, 1): the mode shrinks and keeps its sign. */
    MONOTONE,
    /** Factor 0: the mode is gone after one step. */
    AT_ONCE,
    /** Factor in (−1, 0): the mode shrinks and changes its sign at each step. It converges. */
    ALTERNATING,
    /** Factor 1, from zero curvature: the mode stays. */
    FLAT,
    /** Factor −1: the mode changes its sign for ever, neither shrinking nor growing. */
    MARGINAL,
    /** Factor below −1: the mode changes its sign and grows. The learning rate is above 2/λ. */
    DIVERGING,
    /** Factor above 1, from negative curvature: the mode grows away from the saddle. */
    ESCAPING;

    /** The regime of a real factor. */
    public static Regime of(double factor) {
        if (factor > 1) {
            return ESCAPING;
        }
        if (factor == 1) {
            return FLAT;
        }
        if (factor > 0) {
            return MONOTONE;
        }
        if (factor == 0) {
            return AT_ONCE;
        }
        return factor > -1 ? ALTERNATING : factor == -1 ? MARGINAL : DIVERGING;
    }

    /** Whether the mode goes to zero. */
    public boolean isConvergent() {
        return this == MONOTONE || this == AT_ONCE || this == ALTERNATING;
    }
}
