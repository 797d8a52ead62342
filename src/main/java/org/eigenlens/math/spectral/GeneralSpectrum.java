package org.eigenlens.math.spectral;

/**
 * Eigenvalues with right and left eigenvectors of a real matrix with three or more rows: balance, real Schur form, back
 * substitution.
 *
 * <p>Balancing makes graded matrices accurate but can spoil a residual (Watkins, Electron. Trans. Numer. Anal. 23,
 * 2006). So its result is kept only when every eigenpair is backward stable for the matrix as it was given; else the
 * work is done again without.
 */
final class GeneralSpectrum {

    /**
     * Relative to T, what stands in for its rounding error where T is exact: the matrix was triangular to begin with.
     */
    private static final double EXACT = 0x1p-200;

    private final Balancing balancing;
    private final RealSchur schur;
    private final int n;
    private final double floor;

    private GeneralSpectrum(Balancing balancing) {
        this.balancing = balancing;
        this.n = balancing.n;
        this.schur = RealSchur.of(balancing.matrix, n, balancing.low(), balancing.high());
        this.floor = Entries.maxAbs(schur.t) * (balancing.low() < balancing.high() ? RealSchur.U : EXACT);
    }

    /** Eigenvalues in order with unit right eigenvectors. */
    static Eigensystem right(double[] a, int n) {
        Balancing balancing = Balancing.of(a, n);
        Eigensystem system = new GeneralSpectrum(balancing).right();
        if (balancing.isShifted() && !new Residuals(a, n).areSmall(system)) {
            system = new GeneralSpectrum(Balancing.byPermutation(a, n)).right();
        }
        if (RepeatedEigenvalues.areThere(a, system)) {
            RepeatedEigenvalues.orthonormalize(a, system);
        }
        return system;
    }

    /** The same eigenvalues in the same order with unit left eigenvectors: those of the transpose, conjugated. */
    static Eigensystem left(double[] a, int n) {
        Balancing balancing = Balancing.of(a, n);
        GeneralSpectrum spectrum = new GeneralSpectrum(balancing);
        if (balancing.isShifted() && !new Residuals(a, n).areSmall(spectrum.right())) {
            spectrum = new GeneralSpectrum(Balancing.byPermutation(a, n));
        }
        return spectrum.left();
    }

    private Eigensystem right() {
        return finished(system(schur, 1));
    }

    private Eigensystem left() {
        return finished(system(schur.adjoint(), -1).reversed().conjugated());
    }

    private Eigensystem system(RealSchur form, int sign) {
        TriangularVectors triangular = new TriangularVectors(form, floor);
        balancing.restoreVectors(triangular.vectors, triangular.vectorsIm, sign);
        return new Eigensystem(n, form.realParts(), form.imaginaryParts(), triangular.vectors, triangular.vectorsIm);
    }

    /** Sorts before the eigenvalues are scaled back, since some may become zero then. */
    private Eigensystem finished(Eigensystem system) {
        system.normalized().sorted();
        balancing.restoreValues(system.re);
        balancing.restoreValues(system.im);
        return system;
    }
}
