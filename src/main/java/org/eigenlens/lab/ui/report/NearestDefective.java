package org.eigenlens.lab.ui.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.DefectiveDistance;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Svd;

/**
 * How far the nearest defective matrix is.
 *
 * @param distance in the 2-norm
 * @param error how far that may be off
 * @param point where two eigenvalues meet
 */
record NearestDefective(double distance, double error, ComplexNumber point) {

    /** From this part of the distance on, an error shows in its second digit. */
    private static final double SEEN = 0.005;

    /**
     * Empty where an eigenvalue is known to be repeated: defective matrices are as near as one likes then.
     *
     * @param stable the error of what is computed by orthogonal transformations
     */
    static Optional<NearestDefective> of(DenseMatrix matrix, double stable, Optional<ExactSpectrum> exact) {
        if (exact.map(known -> known.discriminant().isZero()).orElse(false)) {
            return Optional.empty();
        }
        boolean isNormal = exact.map(ExactSpectrum::isNormal).orElse(false);
        DefectiveDistance computed = isNormal ? DefectiveDistance.ofNormal(matrix) : DefectiveDistance.of(matrix);
        return Optional.of(exact.filter(known -> known.size() == 2)
                .map(known -> ofTwo(matrix, known, computed.point()))
                .orElseGet(() -> new NearestDefective(
                        computed.distance(),
                        stable + DefectiveDistance.ERROR * computed.distance(),
                        computed.point())));
    }

    /**
     * For 2×2 it is \(\sigma_{\min}(A - mI)\) with m the mean of the diagonal, and that is \(|\Delta|/4\) over the largest one, Δ the
     * discriminant: with the exact one every digit is right. The quotient is formed in decimals, since Δ may be beyond the range of doubles.
     */
    private static NearestDefective ofTwo(DenseMatrix a, ExactSpectrum exact, ComplexNumber point) {
        double deviation = a.entry(0, 0) / 2 - a.entry(1, 1) / 2;
        double largest = Svd.of(DenseMatrix.square(deviation, a.entry(0, 1), a.entry(1, 0), -deviation))
                .norm();
        BigDecimal discriminant = new BigDecimal(
                exact.discriminant().realDecimal(Rounded.DIGITS_OF_A_DOUBLE).text());
        double distance = discriminant
                .abs()
                .divide(new BigDecimal(largest).multiply(BigDecimal.valueOf(4)), MathContext.DECIMAL64)
                .doubleValue();
        return new NearestDefective(distance, 64 * Rounded.U * distance + Double.MIN_VALUE, point);
    }

    Rounded rounded() {
        return Rounded.of(distance, error);
    }

    /** TeX of the distance beside a unit, by two digits, or of a power of ten below which it is where these are not known. */
    String over(double unit) {
        boolean isKnown = error <= SEEN * distance;
        return isKnown
                ? Rounded.size(distance / unit)
                : "< " + Rounded.size(Math.pow(10, Math.ceil(Math.log10((distance + error) / unit))));
    }
}
