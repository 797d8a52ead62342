package org.eigenlens.math.spectral;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The real Schur form of a matrix: \(A = QTQ^\top\) with Q orthogonal and T upper triangular but for a 2×2 block
 * \(\begin{bmatrix} m & \beta \\ \gamma & m \end{bmatrix}\), \(\beta\gamma < 0\), for each complex pair \(m \pm i\sqrt{-\beta\gamma}\).
 *
 * <p>The eigenvalues stand on the diagonal in descending order of real part; the first nonzero entry of each column of Q is positive (below
 * 2⁻⁴³ counts as zero). What stands above the diagonal couples the modes, and T is diagonal just when A is symmetric.
 *
 * <p>Method: QR steps ({@link RealSchur}), then swaps ({@link SchurOrder}); for symmetric matrices the spectrum itself. Domain: as
 * {@link Spectrum}. Error: \(\|A - QTQ^\top\|_F\) and \(\|Q^\top Q - I\|_F\) at most about 8n·u, the first relative to ‖A‖ (63u was
 * seen for n = 10).
 */
public final class SchurForm {

    private final DenseMatrix matrix;
    private final DenseMatrix q;
    private final DenseMatrix t;
    private final List<ComplexNumber> eigenvalues;

    private SchurForm(DenseMatrix matrix, DenseMatrix q, DenseMatrix t, List<ComplexNumber> eigenvalues) {
        this.matrix = matrix;
        this.q = q;
        this.t = t;
        this.eigenvalues = eigenvalues;
    }

    /** The Schur form of a square matrix; refuses what {@link Spectrum#of} refuses. */
    public static SchurForm of(DenseMatrix matrix) {
        int n = matrix.order();
        if (matrix.isSymmetric()) {
            Spectrum spectrum = Spectrum.of(matrix);
            Eigensystem system = spectrum.system();
            return new SchurForm(
                    matrix, system.matrixOfVectors(), DenseMatrix.diagonal(system.re), spectrum.eigenvalues());
        }
        Spectrum.requireSize(n, false);
        Balancing permuted = Balancing.byPermutation(matrix.entries(), n);
        RealSchur schur = RealSchur.of(permuted.matrix, n, permuted.low(), permuted.high());
        SchurOrder.sort(schur);
        permuted.restoreRows(schur.q);
        orient(schur);
        double[] re = schur.realParts();
        double[] im = schur.imaginaryParts();
        permuted.restoreValues(re);
        permuted.restoreValues(im);
        permuted.restoreValues(schur.t);
        List<ComplexNumber> eigenvalues = IntStream.range(0, n)
                .mapToObj(i -> new ComplexNumber(re[i], im[i]))
                .toList();
        return new SchurForm(matrix, new DenseMatrix(n, n, schur.q), new DenseMatrix(n, n, schur.t), eigenvalues);
    }

    private static void orient(RealSchur schur) {
        int n = schur.n;
        for (int j = 0; j < n; j++) {
            int first = 0;
            while (Math.abs(schur.q[first * n + j]) <= Eigensystem.SIGN_FLOOR) {
                first++;
            }
            if (schur.q[first * n + j] < 0) {
                for (int i = 0; i < n; i++) {
                    schur.q[i * n + j] *= -1;
                    schur.t[i * n + j] *= -1;
                }
                for (int i = 0; i < n; i++) {
                    schur.t[j * n + i] *= -1;
                }
            }
        }
    }

    /** The matrix that was decomposed. */
    public DenseMatrix matrix() {
        return matrix;
    }

    /** The orthogonal factor Q. */
    public DenseMatrix q() {
        return q;
    }

    /** The triangular factor T. */
    public DenseMatrix t() {
        return t;
    }

    /** Whether rows i and i+1 of T share a 2×2 block. */
    public boolean isBlock(int i) {
        return i + 1 < t.rows() && t.entry(i + 1, i) != 0;
    }

    /** The eigenvalues in the order of the diagonal, of a pair the one with positive imaginary part first. */
    public List<ComplexNumber> eigenvalues() {
        return eigenvalues;
    }

    /**
     * Henrici's departure from normality, \((\|A\|_F^2 - \sum|\lambda|^2)^{1/2}\), zero just when \(A^\top A = AA^\top\).
     *
     * <p>It is the Frobenius norm of what stands above the diagonal of the complex Schur form; a block contributes \(|\beta + \gamma|\). So there is no
     * cancellation. Source: Henrici, Numer. Math. 4 (1962). Error: about 10u‖A‖ where the eigenvalues
     * are well conditioned; beside a defective matrix T is still that of a matrix within u‖A‖, but its departure may differ by up to 1e5 times as much (8e4 was seen).
     */
    public double departureFromNormality() {
        int n = t.rows();
        double[] couplings = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                boolean isInBlock = j == i + 1 && isBlock(i);
                couplings[i * n + j] = t.entry(i, j) + (isInBlock ? t.entry(j, i) : 0);
            }
        }
        return Entries.norm(couplings);
    }

    /** The relative error \(\|A - QTQ^\top\|_F / \|A\|_F\) of the decomposition; 0 for the zero matrix. */
    public double residual() {
        double norm = matrix.frobeniusNorm();
        return norm == 0 ? 0 : matrix.minus(q.times(t).times(q.transpose())).frobeniusNorm() / norm;
    }
}
