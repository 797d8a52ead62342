package org.eigenlens.math.spectral;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How far the eigenvalues of a matrix move when the matrix does: left eigenvectors, condition numbers, and
 * \(\kappa_2(V)\).
 *
 * <p>With unit vectors \(Av = \lambda v\) and \(w^{*}A = \lambda w^{*}\), a change E of the matrix moves a simple
 * eigenvalue by \(w^{*}Ev/w^{*}v + O(\|E\|^2)\), so its condition number is \(1/|w^{*}v|\). Where an eigenvalue is
 * repeated and has a full eigenspace, the number is the norm of the spectral projector, \(1/\sigma_{\min}(W^{*}V)\) for
 * orthonormal bases V and W of its right and left eigenspaces. \(\kappa_2(V) = \sigma_1(V)/\sigma_n(V)\) for the matrix
 * of unit eigenvectors bounds all of them (Bauer and Fike). For symmetric matrices every one of these is 1.
 *
 * <p>Source: Golub and Van Loan, §7.2; Stewart and Sun, <i>Matrix Perturbation Theory</i>, IV. Domain: as {@link
 * Spectrum}. Error: relative, about n·u·κ₂(V) times the larger of κ₂(V) and ‖A‖ over the smallest gap between eigenvalues,
 * since a rounding of A by u‖A‖ turns the eigenvectors by so much; the entries' own rounding to doubles counts alike. So beyond 1e7
 * only the order of magnitude is meaningful, and for defective matrices the numbers are about 1e8 or more, or infinite.
 */
public final class Conditioning {

    private final Spectrum spectrum;
    private final Eigensystem right;
    private final Eigensystem left;
    private final int[] group;

    private Conditioning(Spectrum spectrum, Eigensystem right, Eigensystem left, int[] group) {
        this.spectrum = spectrum;
        this.right = right;
        this.left = left;
        this.group = group;
    }

    /** The conditioning of the spectrum of a square matrix; refuses what {@link Spectrum#of} refuses. */
    public static Conditioning of(DenseMatrix matrix) {
        return of(Spectrum.of(matrix));
    }

    /** The conditioning of a spectrum. */
    public static Conditioning of(Spectrum spectrum) {
        DenseMatrix matrix = spectrum.matrix();
        Eigensystem right = spectrum.system().copy();
        int n = right.n;
        double[] a = matrix.entries();
        int[] alone = IntStream.range(0, n).toArray();
        if (matrix.isSymmetric()) {
            return new Conditioning(spectrum, right, right, alone);
        }
        if (n == 2) {
            Eigensystem left = SpectrumOfTwo.of(a[0], a[2], a[1], a[3]).conjugated();
            return new Conditioning(spectrum, right, left, alone);
        }
        Eigensystem left = GeneralSpectrum.left(a, n);
        int[] groups = RepeatedEigenvalues.orthonormalize(a, right);
        int[] leftGroups = RepeatedEigenvalues.orthonormalize(matrix.transpose().entries(), left);
        return new Conditioning(spectrum, right, left, Arrays.equals(groups, leftGroups) ? groups : alone);
    }

    /** The eigenvalues that this is about, in order. */
    public Spectrum spectrum() {
        return spectrum;
    }

    /** The unit left eigenvector w of the i-th eigenvalue, \(w^{*}A = \lambda w^{*}\). */
    public ComplexVector leftEigenvector(int i) {
        return left.vector(i);
    }

    /**
     * The condition number of the i-th eigenvalue, at least 1; infinite where left and right eigenvector are
     * orthogonal.
     */
    public double conditionNumber(int i) {
        int[] members = IntStream.range(0, group.length)
                .filter(j -> group[j] == group[i])
                .toArray();
        double cosine =
                members.length == 1 ? left.vector(i).dot(right.vector(i)).modulus() : smallestCosine(members);
        return cosine == 0 ? Double.POSITIVE_INFINITY : Math.max(1, 1 / cosine);
    }

    /** The smallest singular value of \(W^\top V\) for the eigenvectors with these indices, all real. */
    private double smallestCosine(int[] members) {
        int m = members.length;
        double[] products = new double[m * m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                products[i * m + j] = left.overlap(members[i], right, members[j]);
            }
        }
        return Svd.of(DenseMatrix.of(m, m, products)).sigma().entry(m - 1);
    }

    /**
     * \(\kappa_2(V)\), the condition number of the matrix whose columns are the unit eigenvectors; infinite if it is
     * singular.
     */
    public double eigenvectorCondition() {
        return spectrum.matrix().isSymmetric()
                ? 1
                : Svd.of(right.matrixOfVectors()).conditionNumber();
    }

    /** The angle between the i-th and the j-th eigenvector, in \([0, \pi/2]\): its cosine is \(|v_i^{*}v_j|\). */
    public double angle(int i, int j) {
        ComplexVector v = right.vector(i);
        ComplexVector w = right.vector(j);
        ComplexNumber overlap = v.dot(w);
        double sine = w.plus(overlap.times(-1), v).norm();
        return Math.atan2(sine, overlap.modulus());
    }

    /**
     * How far the computed i-th eigenvalue may be from the true one, given the rounding errors of its computation.
     *
     * <p>With \(\varepsilon = \max(\text{residual}, n\,u\|A\|)\) it is the smaller of ε times the condition number and
     * Elsner's bound \((2\|A\|)^{1-1/n}\varepsilon^{1/n}\) (Linear Algebra Appl. 71, 1985). The first is an estimate to
     * first order, the second holds always.
     */
    public double uncertainty(int i) {
        int n = right.n;
        double norm = SpectralNorm.of(spectrum.matrix());
        double error = Math.max(spectrum.residual(i), n * RealSchur.U * norm);
        double elsner = Math.pow(2, 1 - 1.0 / n) * Math.pow(norm, 1 - 1.0 / n) * Math.pow(error, 1.0 / n);
        return Math.min(Math.min(error * conditionNumber(i), elsner), Double.MAX_VALUE);
    }
}
