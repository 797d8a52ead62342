package org.eigenlens.math.spectral;

/**
 * The real Schur form \(B = QTQ^\top\) while it is being worked out: Q orthogonal, T upper triangular but for 2×2
 * blocks on its diagonal, each \(\begin{bmatrix} m & \beta \\ \gamma & m \end{bmatrix}\) with \(\beta\gamma < 0\).
 *
 * <p>Method: Hessenberg form, then Francis' double-shift QR steps (Golub and Van Loan, §7.5), all by plane rotations;
 * for 3×3 written out in {@link SchurThree}. The sign of a 2×2 block's own discriminant decides whether its eigenvalues
 * are real. Hipparchus' {@code SchurTransformer} would be as accurate, but it gives up on about one in a thousand
 * matrices of rank one, where all that is left to deflate is rounding. Error: \(\|B - QTQ^\top\|_F\) at most about
 * 8n·u‖B‖.
 */
final class RealSchur {

    /** The unit roundoff 2⁻⁵³. */
    static final double U = 0x1p-53;

    /** After so many steps without success one has a shift made up from the entries that refuse to go. */
    static final int EXCEPTIONAL = 11;

    /**
     * After so many the last entry below the diagonal is dropped, and the backward error tells. It has not been seen.
     */
    static final int STEPS = 60;

    /** The square of an entry of a block below this, times what rounding leaves of it, may underflow. */
    private static final double TINY_BLOCK = 0x1p-400;

    /** A product below this may have lost digits to underflow, or be zero. */
    private static final double TINY = 0x1p-960;

    final int n;
    final double[] t;
    final double[] q;

    private RealSchur(int n, double[] t) {
        this.n = n;
        this.t = t;
        this.q = new double[n * n];
        for (int i = 0; i < n; i++) {
            q[i * n + i] = 1;
        }
    }

    /** Takes over the entries of B, which must be triangular outside positions low … high. */
    static RealSchur of(double[] b, int n, int low, int high) {
        RealSchur schur = new RealSchur(n, b);
        int size = high - low + 1;
        if (size > 2 && n == 3) {
            SchurThree.triangularize(schur.t, schur.q);
        } else if (size > 2) {
            schur.triangularize(low, high);
        }
        schur.splitBlocks();
        return schur;
    }

    /**
     * The form \(J T^\top J\) with \(QJ\), J reversing the order: its right eigenvectors are this one's left ones, in
     * reverse.
     */
    RealSchur adjoint() {
        RealSchur flipped = new RealSchur(n, new double[n * n]);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                flipped.t[i * n + j] = at(n - 1 - j, n - 1 - i);
                flipped.q[i * n + j] = q[i * n + n - 1 - j];
            }
        }
        return flipped;
    }

    private double at(int i, int j) {
        return t[i * n + j];
    }

    /** Whether rows i and i+1 share a 2×2 block. */
    boolean isBlock(int i) {
        return i < n - 1 && t[(i + 1) * n + i] != 0;
    }

    /** The real parts of the eigenvalues, from the first row to the last. */
    double[] realParts() {
        double[] re = new double[n];
        for (int i = 0; i < n; i++) {
            re[i] = at(i, i);
        }
        return re;
    }

    /** The imaginary parts of the eigenvalues, of a pair the positive one first. */
    double[] imaginaryParts() {
        double[] im = new double[n];
        for (int i = 0; i < n; i++) {
            if (isBlock(i)) {
                im[i] = frequency(i);
                im[i + 1] = -im[i];
            }
        }
        return im;
    }

    /** The imaginary part \(\omega = \sqrt{-\beta\gamma}\) of the block at rows i and i+1. */
    double frequency(int i) {
        double beta = Math.abs(at(i, i + 1));
        double gamma = Math.abs(at(i + 1, i));
        double product = beta * gamma;
        if (product >= TINY) {
            return Math.sqrt(product);
        }
        // The same digits at any size: powers of two are taken out, an even number of them.
        int upper = Math.getExponent(beta);
        int lower = Math.getExponent(gamma);
        int odd = (upper + lower) & 1;
        double root = Math.sqrt(Math.scalb(beta, odd - upper) * Math.scalb(gamma, -lower));
        return Math.scalb(root, (upper + lower - odd) / 2);
    }

    /** Makes zero what must be between a block of p rows at this row and one of q rows below it, and splits both anew. */
    void separate(int start, int p, int q) {
        for (int i = start + p; i < start + p + q; i++) {
            for (int j = start; j < start + p; j++) {
                t[i * n + j] = 0;
            }
        }
        for (int i : new int[] {start, start + p}) {
            if (isBlock(i)) {
                split(i);
            }
        }
    }

    // ---- 2×2 blocks ------------------------------------------------------------------------------------------------

    private void splitBlocks() {
        for (int i = 0; i < n; i++) {
            if (isBlock(i)) {
                split(i);
            }
        }
    }

    /**
     * Brings the block at rows i, i+1 to triangular form if its eigenvalues are real, else to equal diagonal entries.
     */
    private void split(int i) {
        double a = at(i, i);
        double b = at(i, i + 1);
        double c = at(i + 1, i);
        double d = at(i + 1, i + 1);
        double size = Math.max(Math.abs(a - d), Math.max(Math.abs(b), Math.abs(c)));
        if (size < TINY_BLOCK) {
            double factor = Math.scalb(1.0, Math.min(Double.MAX_EXPONENT, -Math.getExponent(size)));
            // A diagonal that is far larger than its difference has an exact one (Sterbenz), and might overflow itself.
            boolean isDifferenceExact = Math.abs(a) > 4 * size;
            double first = isDifferenceExact ? a - d : a;
            double second = isDifferenceExact ? 0 : d;
            split(i, first * factor, b * factor, c * factor, second * factor, factor);
        } else {
            split(i, a, b, c, d, 1);
        }
    }

    /** The same, given {@code factor} times the block less a multiple of the identity. */
    private void split(int i, double a, double b, double c, double d, double factor) {
        double discriminant = SpectrumOfTwo.fourTimesDiscriminant(a, b, c, d);
        if (discriminant >= 0) {
            rotate(i, PlaneRotation.triangularizing(a, c, d, discriminant));
            t[(i + 1) * n + i] = 0;
        } else if (a != d) {
            double mean = (at(i, i) + at(i + 1, i + 1)) / 2;
            rotate(i, PlaneRotation.equalizing(a - d, b + c));
            t[i * n + i] = t[(i + 1) * n + i + 1] = mean;
            restoreProduct(i * n + i + 1, (i + 1) * n + i, discriminant / 4, factor);
        }
    }

    /** Makes the smaller of β and γ what their product says, so that no rounding can change its sign. */
    private void restoreProduct(int above, int below, double product, double factor) {
        if (Math.abs(t[above]) >= Math.abs(t[below])) {
            t[below] = product / (t[above] * factor) / factor;
        } else {
            t[above] = product / (t[below] * factor) / factor;
        }
    }

    /** The similarity by a rotation of rows and columns i and i+1. */
    void rotate(int i, PlaneRotation rotation) {
        double cos = rotation.cos();
        double sin = rotation.sin();
        for (int k = i * n; k < i * n + n; k++) {
            double x = t[k];
            double y = t[k + n];
            t[k] = cos * x + sin * y;
            t[k + n] = cos * y - sin * x;
        }
        rotateColumns(t, i, cos, sin);
        rotateColumns(q, i, cos, sin);
    }

    private void rotateColumns(double[] a, int i, double cos, double sin) {
        for (int k = i; k < n * n; k += n) {
            double x = a[k];
            double y = a[k + 1];
            a[k] = cos * x + sin * y;
            a[k + 1] = cos * y - sin * x;
        }
    }

    // ---- more than three rows --------------------------------------------------------------------------------------

    private void triangularize(int low, int high) {
        restoreHessenberg(low, high);
        int step = 0;
        for (int end = high; end > low + 1; ) {
            int start = end;
            while (start > low && !isDeflated(start)) {
                start--;
            }
            if (end - start < 2) {
                end = start - 1;
                step = 0;
            } else if (++step < STEPS) {
                doubleShiftStep(start, end, step % EXCEPTIONAL == 0);
            } else {
                t[end * n + end - 1] = 0;
            }
        }
    }

    /** Whether the entry below the diagonal in row i is rounding beside its neighbours on it; if so it becomes zero. */
    private boolean isDeflated(int i) {
        double size = Math.abs(at(i - 1, i - 1)) + Math.abs(at(i, i));
        boolean isSmall = Math.abs(at(i, i - 1)) <= U * Math.max(size, U * Entries.maxAbs(t));
        if (isSmall) {
            t[i * n + i - 1] = 0;
        }
        return isSmall;
    }

    private void doubleShiftStep(int start, int end, boolean isExceptional) {
        double a = at(end - 1, end - 1);
        double d = at(end, end);
        double discriminant = SpectrumOfTwo.fourTimesDiscriminant(a, at(end - 1, end), at(end, end - 1), d);
        double shift = (a + d) / 2;
        double squaredImaginary = -discriminant / 4;
        if (discriminant >= 0) {
            shift += Math.copySign(Math.sqrt(discriminant) / 2, d - a);
            squaredImaginary = 0;
        }
        if (isExceptional) {
            shift = d + Math.abs(at(end, end - 1)) + Math.abs(at(end - 1, end - 2));
        }
        double offset = at(start, start) - shift;
        double below = at(start + 1, start);
        double x = offset * offset + squaredImaginary + at(start, start + 1) * below;
        double y = below * (offset + (at(start + 1, start + 1) - shift));
        double z = below * at(start + 2, start + 1);
        rotate(start + 1, PlaneRotation.onto(y, z));
        rotate(start, PlaneRotation.onto(x, Math.sqrt(y * y + z * z)));
        restoreHessenberg(start, end);
    }

    /**
     * Makes everything between these rows and below the first subdiagonal zero, by rotations from the bottom of each
     * column up.
     */
    private void restoreHessenberg(int low, int high) {
        for (int j = low; j < high - 1; j++) {
            for (int i = high; i > j + 1; i--) {
                if (at(i, j) != 0) {
                    rotate(i - 1, PlaneRotation.onto(at(i - 1, j), at(i, j)));
                    t[i * n + j] = 0;
                }
            }
        }
    }
}
