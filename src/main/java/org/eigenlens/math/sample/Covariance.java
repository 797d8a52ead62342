package org.eigenlens.math.sample;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Spectrum;

/**
 * A covariance matrix Σ, symmetric positive definite, and what makes it round.
 *
 * <p>A whitening matrix W gives \(W\Sigma W^\top = I\). There are as many as rotations; three have names: ZCA, \(\Sigma^{-1/2}\), the symmetric one, which moves
 * the data least; PCA, \(\Lambda^{-1/2}V^\top\); Cholesky, \(L^{-1}\) with \(\Sigma = LL^\top\). Source: Kessy, Lewin and Strimmer, Amer. Statistician 72 (2018). Error:
 * relative, about d·u·κ(Σ).
 */
public final class Covariance {

    private final DenseMatrix matrix;
    private final Spectrum spectrum;

    private Covariance(DenseMatrix matrix, Spectrum spectrum) {
        this.matrix = matrix;
        this.spectrum = spectrum;
    }

    /**
     * Takes a covariance matrix.
     *
     * @throws IllegalArgumentException if it is not symmetric positive definite
     */
    public static Covariance of(DenseMatrix matrix) {
        if (!matrix.isSymmetric()) {
            throw new IllegalArgumentException(
                    "The matrix " + matrix + " is not symmetric, as every covariance matrix is.");
        }
        Spectrum spectrum = Spectrum.of(matrix);
        if (!(spectrum.eigenvalue(matrix.rows() - 1).re() > 0)) {
            throw new IllegalArgumentException("The matrix " + matrix + " has an eigenvalue that is not above 0: some"
                    + " combination of features does not vary, and cannot be scaled to variance 1.");
        }
        return new Covariance(matrix, spectrum);
    }

    /** The matrix Σ. */
    public DenseMatrix matrix() {
        return matrix;
    }

    /** Its eigenvalues, the variances along the principal axes, and these axes. */
    public Spectrum spectrum() {
        return spectrum;
    }

    /** The condition number \(\kappa(\Sigma) = \lambda_{\max}/\lambda_{\min}\). */
    public double conditionNumber() {
        return spectrum.eigenvalue(0).re()
                / spectrum.eigenvalue(spectrum.size() - 1).re();
    }

    /** The share of the total variance along each principal axis, descending. */
    public DenseVector explained() {
        double[] shares = new double[spectrum.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = spectrum.eigenvalue(i).re() / matrix.trace();
        }
        return DenseVector.of(shares);
    }

    /** The symmetric square root \(\Sigma^{1/2}\). */
    public DenseMatrix squareRoot() {
        return function(0.5);
    }

    /** The symmetric whitening matrix \(\Sigma^{-1/2}\). */
    public DenseMatrix zcaWhitening() {
        return function(-0.5);
    }

    private DenseMatrix function(double exponent) {
        int n = spectrum.size();
        double[] entries = new double[n * n];
        for (int k = 0; k < n; k++) {
            DenseVector v = spectrum.eigenvector(k).realPart();
            double factor = exponent > 0
                    ? Math.sqrt(spectrum.eigenvalue(k).re())
                    : 1 / Math.sqrt(spectrum.eigenvalue(k).re());
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    entries[i * n + j] += factor * (v.entry(i) * v.entry(j));
                }
            }
        }
        return DenseMatrix.computed(n, n, entries);
    }

    /** The whitening matrix \(\Lambda^{-1/2}V^\top\) onto the principal axes. */
    public DenseMatrix pcaWhitening() {
        int n = spectrum.size();
        double[][] rows = new double[n][];
        for (int k = 0; k < n; k++) {
            double factor = 1 / Math.sqrt(spectrum.eigenvalue(k).re());
            rows[k] = spectrum.eigenvector(k).realPart().times(factor).toArray();
        }
        return DenseMatrix.ofRows(rows);
    }

    /** The lower triangular L with positive diagonal and \(\Sigma = LL^\top\). */
    public DenseMatrix choleskyFactor() {
        int n = matrix.rows();
        double[] l = new double[n * n];
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double sum = matrix.entry(i, j);
                for (int k = 0; k < j; k++) {
                    sum -= l[i * n + k] * l[j * n + k];
                }
                l[i * n + j] = i == j ? Math.sqrt(sum) : sum / l[j * n + j];
            }
        }
        return DenseMatrix.computed(n, n, l);
    }

    /** The triangular whitening matrix \(L^{-1}\). */
    public DenseMatrix choleskyWhitening() {
        DenseMatrix factor = choleskyFactor();
        int n = factor.rows();
        double[] inverse = new double[n * n];
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double sum = i == j ? 1 : 0;
                for (int k = j; k < i; k++) {
                    sum -= factor.entry(i, k) * inverse[k * n + j];
                }
                inverse[i * n + j] = sum / factor.entry(i, i);
            }
        }
        return DenseMatrix.computed(n, n, inverse);
    }

    /**
     * The correlation matrix \(D^{-1/2}\Sigma D^{-1/2}\) with the diagonal D of Σ: what standardizing each feature, as batch normalization does, leaves.
     */
    public DenseMatrix correlation() {
        int n = matrix.rows();
        double[] entries = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double scale = Math.sqrt(matrix.entry(i, i)) * Math.sqrt(matrix.entry(j, j));
                entries[i * n + j] = i == j ? 1 : matrix.entry(i, j) / scale;
            }
        }
        return DenseMatrix.computed(n, n, entries);
    }
}
