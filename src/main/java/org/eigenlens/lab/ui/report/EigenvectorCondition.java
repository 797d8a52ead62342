package org.eigenlens.lab.ui.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.spectral.Conditioning;
import org.eigenlens.math.spectral.DecimalNumber;
import org.eigenlens.math.spectral.DecimalSingularValues;
import org.eigenlens.math.spectral.Spectrum;

/**
 * \(\kappa_2(V)\) for unit eigenvectors, orthonormal within each eigenspace: from the exact ones where those are known, and then every digit is right; infinite
 * where the matrix is exactly defective, whatever rounding makes of it.
 *
 * @param value as a double
 * @param shown with as many digits as are right
 */
record EigenvectorCondition(double value, Rounded shown) {

    static EigenvectorCondition of(Conditioning conditioning, double norm, Optional<ExactSpectrum> exact) {
        if (exact.map(ExactSpectrum::isDefective).orElse(false)) {
            return new EigenvectorCondition(Double.POSITIVE_INFINITY, Rounded.of(Double.POSITIVE_INFINITY, 0));
        }
        return exact.flatMap(EigenvectorCondition::exactly)
                .map(kappa -> new EigenvectorCondition(kappa.doubleValue(), Rounded.exact(kappa)))
                .orElseGet(() -> computed(conditioning, norm));
    }

    private static Optional<BigDecimal> exactly(ExactSpectrum spectrum) {
        return spectrum.isNormal()
                ? Optional.of(BigDecimal.ONE)
                : DecimalSingularValues.of(spectrum.size(), d -> unitVectors(spectrum, d))
                        .map(DecimalSingularValues::condition);
    }

    /** The unit eigenvectors as rows, which have the same condition as columns. */
    private static DecimalNumber[][] unitVectors(ExactSpectrum spectrum, int digits) {
        MathContext context = new MathContext(digits);
        DecimalNumber[][] vectors = new DecimalNumber[spectrum.size()][];
        int place = 0;
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            List<ExactVector> basis = eigenvalue.basis();
            for (int k = 0; k < basis.size(); k++) {
                vectors[place + k] = Decimals.of(basis.get(k), digits);
                for (int j = 0; j < k; j++) {
                    remove(vectors[place + j], vectors[place + k], context);
                }
                normalize(vectors[place + k], context);
            }
            place += basis.size();
        }
        return vectors;
    }

    /** Takes from w its component along the unit vector v. */
    private static void remove(DecimalNumber[] v, DecimalNumber[] w, MathContext context) {
        DecimalNumber overlap = DecimalNumber.ZERO;
        for (int i = 0; i < v.length; i++) {
            overlap = overlap.plus(v[i].conjugate().times(w[i], context), context);
        }
        for (int i = 0; i < v.length; i++) {
            w[i] = w[i].minus(overlap.times(v[i], context), context);
        }
    }

    /** A vector that is zero to so many digits stays as it is. */
    private static void normalize(DecimalNumber[] v, MathContext context) {
        BigDecimal square = BigDecimal.ZERO;
        for (DecimalNumber x : v) {
            square = square.add(x.squaredModulus(context), context);
        }
        BigDecimal length = square.sqrt(context);
        for (int i = 0; i < v.length && length.signum() > 0; i++) {
            v[i] = v[i].dividedBy(length, context);
        }
    }

    /**
     * An error of n·u‖A‖ in the matrix turns an eigenvector by that over the gap to the next eigenvalue, and near a defective matrix by κ times
     * n·u; relative to the smallest singular value of V it is κ times as much. In any case κ is at least 1.
     */
    private static EigenvectorCondition computed(Conditioning conditioning, double norm) {
        double kappa = conditioning.eigenvectorCondition();
        int n = conditioning.spectrum().size();
        boolean isSymmetric = conditioning.spectrum().matrix().isSymmetric();
        double magnified = isSymmetric ? 0 : Math.max(kappa, norm / gap(conditioning.spectrum()));
        double error = Math.min(10 * n * Rounded.U * magnified, 1 - 1 / kappa);
        return new EigenvectorCondition(kappa, Rounded.reciprocal(kappa, error));
    }

    private static double gap(Spectrum spectrum) {
        double gap = Double.POSITIVE_INFINITY;
        for (int i = 0; i < spectrum.size(); i++) {
            for (int j = 0; j < i; j++) {
                gap = Math.min(gap, spectrum.eigenvalue(i).distanceTo(spectrum.eigenvalue(j)));
            }
        }
        return gap;
    }
}
