package org.eigenlens.math.spectral;

/** A complex matrix \(X + iY\): two real matrices of the same size, never changed. */
public record ComplexMatrix(DenseMatrix realPart, DenseMatrix imaginaryPart) {

    /** @throws IllegalArgumentException if the parts have different sizes */
    public ComplexMatrix {
        boolean fits = realPart.rows() == imaginaryPart.rows() && realPart.columns() == imaginaryPart.columns();
        if (!fits) {
            throw new IllegalArgumentException(
                    "The real and the imaginary part of a complex matrix need the same size.");
        }
    }

    /** The matrix \(vw^{*}\) of rank one. */
    static ComplexMatrix outer(ComplexVector v, ComplexVector w) {
        DenseMatrix a = DenseMatrix.ofColumns(v.realPart());
        DenseMatrix b = DenseMatrix.ofColumns(v.imaginaryPart());
        DenseMatrix c = DenseMatrix.ofColumns(w.realPart()).transpose();
        DenseMatrix d = DenseMatrix.ofColumns(w.imaginaryPart()).transpose();
        return new ComplexMatrix(a.times(c).plus(b.times(d)), b.times(c).minus(a.times(d)));
    }

    /** The real matrix \(\begin{bmatrix} X & -Y \\ Y & X \end{bmatrix}\), which has each singular value of X + iY twice. */
    static DenseMatrix embedded(DenseMatrix x, DenseMatrix y) {
        int m = x.rows();
        int n = x.columns();
        double[] entries = new double[4 * m * n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                entries[i * 2 * n + j] = x.entry(i, j);
                entries[i * 2 * n + n + j] = -y.entry(i, j);
                entries[(m + i) * 2 * n + j] = y.entry(i, j);
                entries[(m + i) * 2 * n + n + j] = x.entry(i, j);
            }
        }
        return new DenseMatrix(2 * m, 2 * n, entries);
    }

    /** The product with a real number. */
    public ComplexMatrix times(double factor) {
        return new ComplexMatrix(realPart.times(factor), imaginaryPart.times(factor));
    }

    /** The 2-norm. */
    public double norm() {
        return SpectralNorm.of(embedded(realPart, imaginaryPart));
    }
}
