package org.eigenlens.lab.ui.report;

import java.util.Arrays;
import java.util.Optional;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.spectral.Conditioning;
import org.eigenlens.math.spectral.DecimalSingularValues;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Spectrum;
import org.eigenlens.math.spectral.Svd;

/**
 * The matrix in double precision, beside what is known of it exactly.
 *
 * @param exact the spectrum of the matrix as typed, where there is one
 * @param nearest the distance to the nearest defective matrix; empty where an eigenvalue is known to be repeated, and defective matrices are as near as one likes
 * @param decimalSingularValues those of the exact matrix, each digit right
 */
record Numerics(
        DenseMatrix matrix,
        Svd svd,
        Spectrum spectrum,
        Conditioning conditioning,
        EigenvectorCondition vectors,
        Optional<ExactSpectrum> exact,
        Optional<NearestDefective> nearest,
        Optional<DecimalSingularValues> decimalSingularValues) {

    /** Below this distance, relative to ‖A‖, eigenvalues look alike in six digits. */
    private static final double ALIKE = 1e-4;

    /** Empty if a norm or an eigenvalue is beyond the range of doubles. */
    static Optional<Numerics> of(DenseMatrix matrix, Optional<ExactSpectrum> exact) {
        try {
            Spectrum spectrum = Spectrum.of(matrix);
            spectrum.eigenvalues();
            Svd svd = Svd.of(matrix);
            Conditioning conditioning = Conditioning.of(spectrum);
            EigenvectorCondition vectors = EigenvectorCondition.of(conditioning, svd.norm(), exact);
            Optional<NearestDefective> nearest = NearestDefective.of(matrix, stableError(svd), exact);
            Optional<DecimalSingularValues> singularValues = exact.flatMap(
                    known -> DecimalSingularValues.of(known.rank(), digits -> Decimals.rows(known.matrix(), digits)));
            return Optional.of(
                    new Numerics(matrix, svd, spectrum, conditioning, vectors, exact, nearest, singularValues));
        } catch (ArithmeticException beyondDoubles) {
            return Optional.empty();
        }
    }

    int size() {
        return matrix.rows();
    }

    double norm() {
        return svd.norm();
    }

    /** How many digits of an eigenvalue are shown: more than usual where two would look alike. */
    int eigenvalueDigits() {
        for (int i = 1; i < size(); i++) {
            double gap = spectrum.eigenvalue(i).distanceTo(spectrum.eigenvalue(i - 1));
            if (gap > 0 && gap < ALIKE * spectrum.eigenvalue(i).modulus()) {
                return Rounded.DIGITS_OF_A_DOUBLE;
            }
        }
        return Rounded.MOST;
    }

    /** The error of what is computed by orthogonal transformations: a few units of the last place of ‖A‖ for each row. */
    double stableError() {
        return stableError(svd);
    }

    private static double stableError(Svd svd) {
        return 10 * svd.sigma().size() * Rounded.U * svd.norm();
    }

    /** Whether A is singular: exactly where that is known, else to working precision. */
    boolean isSingular() {
        return exact.map(known -> !known.isInvertible()).orElseGet(() -> svd.rank() < size());
    }

    boolean isDefective() {
        return exact.map(ExactSpectrum::isDefective).orElse(false);
    }

    /** \(\kappa_2(V)\) as it is shown. */
    Rounded eigenvectorCondition() {
        return vectors.shown();
    }

    double kappa() {
        return vectors.value();
    }

    /** The singular values as they are shown: from the exact matrix every digit is right. */
    String singularValues() {
        return decimalSingularValues
                .map(known -> Rounded.list(known.values().stream().map(Rounded::exact)))
                .orElseGet(() -> Rounded.list(
                        Arrays.stream(svd.sigma().toArray()).mapToObj(sigma -> Rounded.of(sigma, stableError()))));
    }

    /** \(\kappa_2(A)\): from the exact matrix every digit is right; else \(\sigma_n\) is off by a few n·u‖A‖. */
    Rounded condition() {
        if (exact.isPresent() && isSingular()) {
            return Rounded.of(Double.POSITIVE_INFINITY, 0);
        }
        return decimalSingularValues
                .map(known -> Rounded.exact(known.condition()))
                .orElseGet(() -> Rounded.reciprocal(svd.conditionNumber(), 10 * size() * Rounded.U));
    }

    /** How far the computed eigenvalues are from the exact ones at most; empty where no exact ones are known. */
    Optional<Double> largestSlip() {
        return pairing().map(Pairing::slip);
    }

    /** Which computed eigenvalues stand for the exact ones; empty where no exact ones are known. */
    Optional<Pairing> pairing() {
        return exact.map(known -> Pairing.of(known.eigenvaluesWithMultiplicity(), spectrum));
    }
}
