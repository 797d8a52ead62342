package org.eigenlens.math.spectral;

import java.util.Comparator;
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

    /** The logarithm of the largest |z| − 1 that is looked at, which is near the largest double. */
    private static final double FARTHEST = 709;

    /** From so many rays the climb goes on. */
    private static final int FOLLOWED = 5;

    private static final Comparator<PatternSearch.Maximum> HIGHEST_FIRST =
            Comparator.comparingDouble(PatternSearch.Maximum::value).reversed();

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
            double distance = Math.exp(Math.min(logarithm, FARTHEST));
            ComplexNumber z = polar(1 + distance, angle);
            return distance / pseudospectrum.sigmaMin(z);
        };
        PatternSearch.Maximum best = search(f, spectrum);
        ComplexNumber point = polar(1 + Math.exp(Math.min(best.x(), FARTHEST)), best.y());
        return new KreissConstant(Math.max(1, best.value()), Optional.of(point));
    }

    private static ComplexNumber polar(double radius, double angle) {
        return new ComplexNumber(radius * Math.cos(angle), Math.abs(radius * Math.sin(angle)));
    }

    private static PatternSearch.Maximum search(DoubleBinaryOperator f, Spectrum spectrum) {
        double norm = SpectralNorm.of(spectrum.matrix());
        double low = Math.log(1e-3 * (1 - spectrum.spectralRadius()));
        double high = Math.min(Math.log(1e4 * (1 + norm * norm)), FARTHEST);
        double step = (high - low) / RADII;
        DoubleStream evenly = IntStream.rangeClosed(0, ANGLES).mapToDouble(k -> k * Math.PI / ANGLES);
        DoubleStream own = spectrum.eigenvalues().stream().mapToDouble(z -> Math.abs(z.argument()));
        return DoubleStream.concat(evenly, own)
                .mapToObj(angle -> bestOnRay(f, angle, low, step))
                .sorted(HIGHEST_FIRST)
                .limit(FOLLOWED)
                .map(start -> PatternSearch.from(f, start.x(), start.y(), step, Math.PI / ANGLES))
                .min(HIGHEST_FIRST)
                .orElseThrow();
    }

    private static PatternSearch.Maximum bestOnRay(DoubleBinaryOperator f, double angle, double low, double step) {
        return IntStream.rangeClosed(0, RADII)
                .mapToObj(k -> new PatternSearch.Maximum(low + k * step, angle, f.applyAsDouble(low + k * step, angle)))
                .min(HIGHEST_FIRST)
                .orElseThrow();
    }
}
