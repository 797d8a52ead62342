package org.eigenlens.math.spectral;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Eigenvalues and eigenvectors of a real 2×2 matrix in closed form, each eigenvalue to within a few units of its last
 * place.
 *
 * <p>With \(m = (a+d)/2\), \(p = (a-d)/2\) and the discriminant \(\Delta = p^2 + bc\) of \(A = \begin{bmatrix} a & b \\
 * c & d \end{bmatrix}\), the eigenvalues are \(m \pm \sqrt\Delta\). For \(\Delta \ge 0\) put \(r = \sqrt\Delta\) and
 * \(z = p + \operatorname{sign}(p)\,r\), a sum without cancellation: then \((z, c)\) and \((-b, z)\) are eigenvectors
 * for \(m + \operatorname{sign}(p)\,r\) and \(m - \operatorname{sign}(p)\,r\). For \(\Delta < 0\) it is \((b, -p +
 * i\sqrt{-\Delta})\) and its conjugate.
 *
 * <p>Method: Δ is summed with the rounding errors of its parts (two-sum and fused multiply-add; Dekker 1971), so that
 * it is zero exactly when it should be wherever a − d is a double; the eigenvalue of smaller modulus is det(A)
 * divided by the larger, with the determinant after Kahan (error at most 1.5 units in the last place: Jeannerod, Louvet
 * and Muller, Math. Comp. 82, 2013). Where entries are so large or small that a square would leave the range of
 * doubles, the matrix is first balanced and scaled by powers of two.
 */
final class SpectrumOfTwo {

    private static final double SMALL = 0x1p-240;
    private static final double LARGE = 0x1p240;

    private final double[] re = new double[2];
    private final double[] im = new double[2];
    private final double[] vectors = new double[4];
    private double @Nullable [] vectorsIm;

    private SpectrumOfTwo() {}

    /** The eigensystem of {@code a b; c d}, in order, with unit vectors. */
    static Eigensystem of(double a, double b, double c, double d) {
        SpectrumOfTwo two = new SpectrumOfTwo();
        if (isExtreme(a) || isExtreme(b) || isExtreme(c) || isExtreme(d)) {
            two.solveScaled(a, b, c, d);
        } else {
            two.solve(a, b, c, d);
        }
        return new Eigensystem(2, two.re, two.im, two.vectors, two.vectorsIm)
                .normalized()
                .sorted();
    }

    private static boolean isExtreme(double x) {
        double size = Math.abs(x);
        return (size < SMALL && size != 0) || size > LARGE;
    }

    /**
     * Solves \(2^{-s} D^{-1} A D\) with \(D = \operatorname{diag}(1, 2^{-k})\). Its eigenvectors are those of \(2^{-s}A\) but
     * for b and c, which are put back as they were.
     */
    private void solveScaled(double a, double b, double c, double d) {
        int k = b == 0 || c == 0 ? 0 : (Math.getExponent(b) - Math.getExponent(c)) / 2;
        int s = Math.max(
                Math.max(Math.getExponent(a), Math.getExponent(d)),
                Math.max(Math.getExponent(b) - k, Math.getExponent(c) + k));
        double above = scaledNonzero(b, -k - s);
        double below = scaledNonzero(c, k - s);
        if (a == d && b != 0 && c != 0 && Math.abs(above) < SMALL) {
            solveNearlyScalar(a, b, c);
            return;
        }
        solve(Math.scalb(a, -s), above, below, Math.scalb(d, -s));
        for (int j = 0; j < 2; j++) {
            re[j] = Math.scalb(re[j], s);
            im[j] = Math.scalb(im[j], s);
        }
        restore(0, vectorsIm == null ? 1 : 0, vectorsIm == null ? c : b, s);
        restore(1, 2, b, s);
    }

    /** The power of two times x; where that is below all doubles, the smallest with this sign, for only that is asked of it. */
    private static double scaledNonzero(double x, int exponent) {
        double scaled = Math.scalb(x, exponent);
        return scaled == 0 && x != 0 ? Math.copySign(Double.MIN_VALUE, x) : scaled;
    }

    /** The eigenvalues \(a \pm \sqrt{bc}\) and vectors \((\sqrt{|b|}, \pm\sqrt{|c|})\) where the diagonal dwarfs b and c. */
    private void solveNearlyScalar(double a, double b, double c) {
        double x = Math.sqrt(Math.abs(b));
        double y = Math.sqrt(Math.abs(c));
        boolean isReal = b < 0 == c < 0;
        Arrays.fill(re, a);
        vectors[0] = vectors[2] = Math.copySign(x, b);
        if (isReal) {
            re[0] += x * y;
            re[1] -= x * y;
            vectors[1] = y;
            vectors[3] = -y;
        } else {
            im[0] = x * y;
            im[1] = -im[0];
            vectorsIm = new double[] {0, y, 0, -y};
        }
    }

    /**
     * Puts \(2^{-s}\) times b or c at a place of column j, with a power of two for the whole column that keeps it within the
     * doubles.
     */
    private void restore(int j, int place, double entry, int s) {
        int other = 4 * j + 1 - place;
        int exponent = Math.max(Math.getExponent(entry) - s, Math.getExponent(vectors[other]));
        if (vectorsIm != null) {
            exponent = Math.max(exponent, Math.getExponent(vectorsIm[other]));
            vectorsIm[other] = Math.scalb(vectorsIm[other], -exponent);
        }
        vectors[place] = Math.copySign(Math.scalb(entry, -s - exponent), vectors[place]);
        vectors[other] = Math.scalb(vectors[other], -exponent);
    }

    private void solve(double a, double b, double c, double d) {
        if (b == 0 || c == 0) {
            solveTriangular(a, b, c, d);
            return;
        }
        double discriminant = fourTimesDiscriminant(a, b, c, d);
        double root = Math.sqrt(Math.abs(discriminant)) / 2;
        if (discriminant >= 0) {
            solveReal(a, b, c, d, root);
        } else {
            double p = (a - d) / 2;
            re[0] = re[1] = (a + d) / 2;
            im[0] = root;
            im[1] = -root;
            vectors[0] = vectors[2] = b;
            vectors[1] = vectors[3] = -p;
            vectorsIm = new double[] {0, root, 0, -root};
        }
    }

    private void solveTriangular(double a, double b, double c, double d) {
        re[0] = a;
        re[1] = d;
        boolean lower = c != 0;
        vectors[0] = lower ? a - d : 1;
        vectors[1] = c;
        vectors[2] = b;
        vectors[3] = b != 0 ? d - a : 1;
    }

    private void solveReal(double a, double b, double c, double d, double root) {
        double p = (a - d) / 2;
        double mean = (a + d) / 2;
        double larger = mean + Math.copySign(root, mean);
        double smaller = larger == 0 ? 0 : determinant(a, b, c, d) / larger;
        boolean first = mean < 0 == p < 0;
        re[0] = first ? larger : smaller;
        re[1] = first ? smaller : larger;
        double z = p < 0 ? p - root : p + root;
        vectors[0] = z;
        vectors[1] = c;
        vectors[2] = -b;
        vectors[3] = z;
    }

    /** \(4\Delta = (a-d)^2 + 4bc\), with an error of about one rounding of the result. */
    static double fourTimesDiscriminant(double a, double b, double c, double d) {
        double h = a - d;
        double hPart = h - a;
        double hError = (a - (h - hPart)) - (d + hPart);
        double square = h * h;
        double squareError = Math.fma(h, h, -square);
        double product = 4 * b * c;
        double productError = Math.fma(4 * b, c, -product);
        double sum = square + product;
        double part = sum - square;
        double sumError = (square - (sum - part)) + (product - part);
        return sum + (sumError + (squareError + productError + 2 * h * hError));
    }

    /** \(ad - bc\) after Kahan. */
    static double determinant(double a, double b, double c, double d) {
        double product = b * c;
        double error = Math.fma(-b, c, product);
        return Math.fma(a, d, -product) + error;
    }
}
