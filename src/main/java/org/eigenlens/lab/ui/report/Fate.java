package org.eigenlens.lab.ui.report;

import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.Surd;

/** What becomes of the powers of a matrix in the long run: decided exactly where every eigenvalue that is near the unit circle is a surd. */
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
                .map(Fate::of)
                .orElseGet(() -> of(numerics.spectrum().spectralRadius()));
    }

    private static Fate of(ExactSpectrum spectrum) {
        Fate worst = DECAY;
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            Fate fate = eigenvalue.value() instanceof Surd surd
                    ? of(surd, eigenvalue.isDefective())
                    : of(Math.hypot(eigenvalue.value().re(), eigenvalue.value().im()));
            worst = fate.compareTo(worst) > 0 ? fate : worst;
        }
        return worst;
    }

    /** By the exact sign of \(|\lambda|^2-1\). */
    private static Fate of(Surd value, boolean defective) {
        int side = value.times(value.conjugate()).minus(Surd.ONE).signum();
        return side < 0 ? DECAY : side > 0 ? GROWTH : defective ? POLYNOMIAL : BOUNDED;
    }

    private static Fate of(double modulus) {
        return Math.abs(modulus - 1) <= NEAR ? UNDECIDED : modulus < 1 ? DECAY : GROWTH;
    }
}
