package org.eigenlens.math.spectral;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Eigenvalues and eigenvectors while they are being worked out: plain arrays, columns one after another.
 *
 * <p>Column j of the eigenvectors stands at {@code re[j·n … j·n+n−1]}; {@code vectorsIm} is absent when all are real.
 */
final class Eigensystem {

    /** Relative to a unit vector, an entry below this has a sign that may be nothing but rounding. */
    static final double SIGN_FLOOR = 0x1p-43;

    private static final double SMALL = 0x1p-400;
    private static final double LARGE = 0x1p400;

    final int n;
    final double[] re;
    final double[] im;
    final double[] vectors;
    final double @Nullable [] vectorsIm;

    Eigensystem(int n, double[] re, double[] im, double[] vectors, double @Nullable [] vectorsIm) {
        this.n = n;
        this.re = re;
        this.im = im;
        this.vectors = vectors;
        this.vectorsIm = vectorsIm;
    }

    /** Column j of the eigenvectors as a value. */
    ComplexVector vector(int j) {
        DenseVector real = new DenseVector(Arrays.copyOfRange(vectors, j * n, (j + 1) * n));
        return vectorsIm == null
                ? ComplexVector.real(real)
                : new ComplexVector(real, new DenseVector(Arrays.copyOfRange(vectorsIm, j * n, (j + 1) * n)));
    }

    /** A system with arrays of its own. */
    Eigensystem copy() {
        return new Eigensystem(
                n, re.clone(), im.clone(), vectors.clone(), vectorsIm == null ? null : vectorsIm.clone());
    }

    /**
     * The matrix X of eigenvectors, or the real one of twice the size that stands for X + iY, where some are complex.
     */
    DenseMatrix matrixOfVectors() {
        DenseMatrix real = new DenseMatrix(n, n, vectors.clone()).transpose();
        return vectorsIm == null
                ? real
                : ComplexMatrix.embedded(real, new DenseMatrix(n, n, vectorsIm.clone()).transpose());
    }

    /** The eigenpairs from last to first. */
    Eigensystem reversed() {
        for (int i = 0, j = n - 1; i < j; i++, j--) {
            swap(i, j);
        }
        return this;
    }

    /** The conjugate vectors beside the same eigenvalues. */
    Eigensystem conjugated() {
        if (vectorsIm != null) {
            Arrays.setAll(vectorsIm, i -> -vectorsIm[i]);
        }
        return this;
    }

    /** Gives every eigenvector length 1 and the phase that makes its first nonzero entry positive. */
    Eigensystem normalized() {
        for (int j = 0; j < n; j++) {
            if (vectorsIm == null || im[j] == 0) {
                normalizeReal(j * n);
            } else {
                normalizeComplex(vectorsIm, j * n);
            }
        }
        return this;
    }

    /** The inner product of the real parts of column i and of column j of another system. */
    double overlap(int i, Eigensystem other, int j) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += vectors[i * n + k] * other.vectors[j * n + k];
        }
        return sum;
    }

    /** Takes {@code factor} times column i from column j; both real. */
    void subtract(double factor, int i, int j) {
        for (int k = 0; k < n; k++) {
            vectors[j * n + k] -= factor * vectors[i * n + k];
        }
    }

    /** Gives the real column that starts at this place length 1 and its sign. */
    void normalizeReal(int from) {
        double max = 0;
        for (int i = from; i < from + n; i++) {
            max = Math.max(max, Math.abs(vectors[i]));
        }
        double scale = scale(max);
        double sum = 0;
        for (int i = from; i < from + n; i++) {
            double x = vectors[i] * scale;
            vectors[i] = x;
            sum += x * x;
        }
        double length = Math.sqrt(sum);
        int first = from;
        while (Math.abs(vectors[first]) <= SIGN_FLOOR * length) {
            first++;
        }
        double divisor = Math.copySign(length, vectors[first]);
        for (int i = from; i < from + n; i++) {
            vectors[i] /= divisor;
        }
    }

    private void normalizeComplex(double[] imaginary, int from) {
        double max = 0;
        for (int i = from; i < from + n; i++) {
            max = Math.max(max, Math.max(Math.abs(vectors[i]), Math.abs(imaginary[i])));
        }
        double scale = scale(max);
        double sum = 0;
        for (int i = from; i < from + n; i++) {
            double x = vectors[i] * scale;
            double y = imaginary[i] * scale;
            vectors[i] = x;
            imaginary[i] = y;
            sum += x * x + y * y;
        }
        double length = Math.sqrt(sum);
        int first = from;
        double modulus = modulus(vectors[first], imaginary[first]);
        while (modulus <= SIGN_FLOOR * length) {
            first++;
            modulus = modulus(vectors[first], imaginary[first]);
        }
        turn(imaginary, from, vectors[first] / modulus, -imaginary[first] / modulus, length);
        imaginary[first] = 0;
    }

    private void turn(double[] imaginary, int from, double cos, double sin, double length) {
        for (int i = from; i < from + n; i++) {
            double x = vectors[i];
            double y = imaginary[i];
            vectors[i] = (x * cos - y * sin) / length;
            imaginary[i] = (x * sin + y * cos) / length;
        }
    }

    private static double modulus(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    /** The power of two that brings the largest entry near 1 where its square might leave the range of doubles, else 1. */
    private static double scale(double max) {
        return max > SMALL && max < LARGE ? 1 : Math.scalb(1.0, -Math.getExponent(max));
    }

    /** Puts eigenvalues in descending order of real part, then of imaginary part, and their vectors with them. */
    Eigensystem sorted() {
        for (int i = 1; i < n; i++) {
            for (int j = i; j > 0 && isBefore(j, j - 1); j--) {
                swap(j - 1, j);
            }
        }
        return this;
    }

    private boolean isBefore(int i, int j) {
        return re[i] > re[j] || (re[i] == re[j] && im[i] > im[j]);
    }

    private void swap(int i, int j) {
        exchange(re, i, j);
        exchange(im, i, j);
        for (int k = 0; k < n; k++) {
            exchange(vectors, i * n + k, j * n + k);
            if (vectorsIm != null) {
                exchange(vectorsIm, i * n + k, j * n + k);
            }
        }
    }

    private static void exchange(double[] x, int i, int j) {
        double kept = x[i];
        x[i] = x[j];
        x[j] = kept;
    }
}
