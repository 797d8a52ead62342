package org.eigenlens.math.spectral;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The field of values \(W(A) = \{x^{*}Ax : \|x\| = 1\}\), a convex set of the complex plane that contains the eigenvalues.
 *
 * <p>Its support in direction θ is \(\lambda_{\max}(H_\theta)\), \(H_\theta = \tfrac12(e^{-i\theta}A + e^{i\theta}A^{*})\), and the
 * eigenvector gives a point of its boundary (Johnson, SIAM J. Numer. Anal. 15, 1978). The numerical abscissa is the support at
 * θ = 0; it is the slope of \(\|e^{tA}\|\) at t = 0. The numerical radius \(w(A) = \max|W(A)|\) is the largest support;
 * \(\tfrac12\|A\| \le w(A) \le \|A\|\), and \(\|A^t\| \le 2w(A)^t\).
 *
 * <p>Domain: real matrices up to 10×10. Method: \(H_\theta\) as a real symmetric matrix of twice the size, {@link SymmetricSpectrum}; for w(A) a
 * golden section around each direction of a grid that may be the largest, since the support falls off from its maximum no faster than a
 * cosine. Error: about 10·n·u‖A‖.
 */
public final class NumericalRange {

    private static final int DIRECTIONS = 32;

    private final DenseMatrix matrix;
    private final DenseMatrix symmetric;
    private final DenseMatrix skew;

    private NumericalRange(DenseMatrix matrix) {
        this.matrix = matrix;
        this.symmetric = matrix.times(0.5).plus(0.5, matrix.transpose());
        this.skew = matrix.times(0.5).plus(-0.5, matrix.transpose());
    }

    /** The field of values of a square matrix of at most 10 rows. */
    public static NumericalRange of(DenseMatrix matrix) {
        Spectrum.requireSize(matrix.order(), false);
        return new NumericalRange(matrix);
    }

    /** The numerical abscissa \(\omega(A) = \lambda_{\max}((A + A^\top)/2)\), the largest real part in W(A). */
    public double numericalAbscissa() {
        return Spectrum.of(symmetric).spectralAbscissa();
    }

    /** The numerical radius \(w(A)\), the largest modulus in W(A). */
    public double numericalRadius() {
        double[] supports = IntStream.rangeClosed(0, DIRECTIONS)
                .mapToDouble(k -> support(k * Math.PI / DIRECTIONS))
                .toArray();
        double step = Math.PI / DIRECTIONS;
        double best = IntStream.rangeClosed(0, DIRECTIONS)
                .mapToDouble(k -> supports[k])
                .max()
                .orElseThrow();
        double worthwhile = best * Math.cos(step);
        for (int k = 0; k <= DIRECTIONS; k++) {
            boolean isPeak =
                    supports[k] >= supports[Math.max(k - 1, 0)] && supports[k] >= supports[Math.min(k + 1, DIRECTIONS)];
            if (isPeak && supports[k] >= worthwhile) {
                double angle = GoldenSection.argmax(this::support, (k - 1) * step, (k + 1) * step);
                best = Math.max(best, support(angle));
            }
        }
        return best;
    }

    /** The support function: the largest \(\operatorname{Re}(e^{-i\theta}z)\) for z in W(A). */
    public double support(double angle) {
        return top(angle).re[0];
    }

    /** The point of W(A) that lies farthest in direction θ. */
    public ComplexNumber boundaryPoint(double angle) {
        int n = matrix.rows();
        double[] top = top(angle).vectors;
        double re = 0;
        double im = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double a = matrix.entry(i, j);
                re += a * (top[i] * top[j] + top[n + i] * top[n + j]);
                im += a * (top[i] * top[n + j] - top[n + i] * top[j]);
            }
        }
        return new ComplexNumber(re, im);
    }

    /** Points of the boundary in equally spaced directions, anticlockwise from the one farthest right. */
    public List<ComplexNumber> boundary(int points) {
        List<ComplexNumber> boundary = new ArrayList<>();
        for (int k = 0; k < points; k++) {
            boundary.add(boundaryPoint(2 * Math.PI * k / points));
        }
        return boundary;
    }

    /** The spectrum of \(\cos\theta\,S - i\sin\theta\,K\), each eigenvalue twice, as that of a real symmetric matrix. */
    private Eigensystem top(double angle) {
        DenseMatrix embedded = ComplexMatrix.embedded(symmetric.times(Math.cos(angle)), skew.times(-Math.sin(angle)));
        return SymmetricSpectrum.of(embedded.entries(), embedded.rows());
    }
}
