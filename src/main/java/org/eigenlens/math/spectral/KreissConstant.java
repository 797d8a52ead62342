package org.eigenlens.math.spectral;

import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The Kreiss constant of a matrix with spectral radius below 1,
 * \(\mathcal K(A) = \sup_{|z|>1} (|z| - 1)\,\|(zI - A)^{-1}\|\), and where it is attained.
 *
 * <p>It bounds the powers from both sides: \(\mathcal K(A) \le \sup_t\|A^t\| \le e\,n\,\mathcal K(A)\) (Kreiss 1962, Spijker 1991; Trefethen and
 * Embree, §18). It is 1, approached at infinity, just when the numerical radius is at most 1; and infinite when ρ(A) ≥ 1 (for
 * ρ(A) = 1 it can be finite, which this does not find out).
 *
 * <p>Method: the largest values on a grid of \(\log(|z|-1)\) and angles, the eigenvalues' own among them, are followed to their maxima. What is returned is the
 * function at a point, so it is a true lower bound even if the search should miss the highest peak. Error: about 1e−12 relative where it does not.
 */
public record KreissConstant(double value, Optional<ComplexNumber> point) {

    private static final int RADII = 48;
    private static final int ANGLES = 32;

    /** The constant of a square matrix of at most 10 rows. */
    public static KreissConstant of(DenseMatrix matrix) {
        Spectrum spectrum = Spectrum.of(matrix);
        double radius = spectrum.spectralRadius();
        if (radius >= 1) {
            return new KreissConstant(Double.POSITIVE_INFINITY, Optional.empty());
        }
        if (NumericalRange.of(matrix).numericalRadius() <= 1) {
            return new KreissConstant(1, Optional.empty());
        }
        Pseudospectrum pseudospectrum = Pseudospectrum.of(matrix);
        DoubleBinaryOperator f = (logarithm, angle) -> {
            double distance = Math.exp(logarithm);
            ComplexNumber z = polar(1 + distance, angle);
            return distance / pseudospectrum.sigmaMin(z);
        };
        PatternSearch.Maximum best = search(f, spectrum);
        ComplexNumber point = polar(1 + Math.exp(best.x()), Math.abs(best.y()));
        return new KreissConstant(Math.max(1, best.value()), Optional.of(point));
    }

    private static ComplexNumber polar(double radius, double angle) {
        return new ComplexNumber(radius * Math.cos(angle), radius * Math.sin(angle));
    }

    private static PatternSearch.Maximum search(DoubleBinaryOperator f, Spectrum spectrum) {
        double norm = SpectralNorm.of(spectrum.matrix());
        double low = Math.log(1e-3 * (1 - spectrum.spectralRadius()));
        double high = Math.log(1e4 * (1 + norm * norm));
        double[] angles = DoubleStream.concat(
                        IntStream.rangeClosed(0, ANGLES).mapToDouble(k -> k * Math.PI / ANGLES),
                        spectrum.eigenvalues().stream().mapToDouble(z -> Math.abs(z.argument())))
                .toArray();
        PatternSearch.Maximum best = new PatternSearch.Maximum(0, 0, 0);
        for (double angle : angles) {
            double start = low;
            double value = 0;
            for (int k = 0; k <= RADII; k++) {
                double logarithm = low + (high - low) * k / RADII;
                double there = f.applyAsDouble(logarithm, angle);
                if (there > value) {
                    value = there;
                    start = logarithm;
                }
            }
            PatternSearch.Maximum maximum = PatternSearch.from(f, start, angle, (high - low) / RADII, Math.PI / ANGLES);
            best = maximum.value() > best.value() ? maximum : best;
        }
        return best;
    }
}
