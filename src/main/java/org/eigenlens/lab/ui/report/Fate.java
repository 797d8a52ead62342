package org.eigenlens.lab.ui.report;

import org.eigenlens.math.exact.LongRun;

/** What becomes of the powers of a matrix in the long run: decided exactly where the spectrum is known exactly. */
enum Fate {
    /** Every eigenvalue is inside the unit circle. */
    DECAY,
    /** The largest are on it, each with all its eigenvectors. */
    BOUNDED,
    /** The largest are on it, and one of them lacks eigenvectors. */
    POLYNOMIAL,
    /** Rounding may have put the largest on either side. */
    UNDECIDED,
    /** One is outside. */
    GROWTH;

    /** Within this distance of 1 rounding may put a modulus on either side. */
    private static final double NEAR = 1e-9;

    static Fate of(Numerics numerics) {
        return numerics.exact()
                .map(exact -> valueOf(LongRun.of(exact).name()))
                .orElseGet(() -> of(numerics.spectrum().spectralRadius()));
    }

    private static Fate of(double modulus) {
        return Math.abs(modulus - 1) <= NEAR ? UNDECIDED : modulus < 1 ? DECAY : GROWTH;
    }
}
