package org.eigenlens.math.spectral;

/**
 * QR steps that bring a full real 3×3 matrix to block triangular form, \(B = QTQ^\top\) with a zero below the diagonal
 * of T.
 *
 * <p>Method: one rotation to Hessenberg form; a step with a real eigenvalue, from the characteristic polynomial, as
 * double shift; then Francis' steps with the eigenvalues of the trailing 2×2 block as shifts (twice the one nearer its
 * last entry where they are real), until an entry below the diagonal is at most u times its two neighbours on it (Golub
 * and Van Loan, §7.5; LAPACK's {@code dlahqr}). It takes fewer than two steps on average; without the first one it
 * would be four, and thirteen near a triple eigenvalue. Every eleventh has a shift made up from the entries that refuse
 * to go. The size is a constant so that the compiler may unroll the loops: this runs inside a drag.
 */
final class SchurThree {

    private static final int N = 3;

    /** Halley's steps that the shift is worth. */
    private static final int HALLEY = 3;

    /** Below this a sum of squares has lost digits to underflow. */
    private static final double TINY = 0x1p-900;

    /** What brings the smallest double, 2^−1074, above it. */
    private static final double RAISE = 0x1p700;

    private final double[] t;
    private final double[] q;

    private SchurThree(double[] t, double[] q) {
        this.t = t;
        this.q = q;
    }

    /** Turns t, by rows, into T and multiplies q by Q. One of the two entries below the diagonal becomes zero. */
    static void triangularize(double[] t, double[] q) {
        SchurThree three = new SchurThree(t, q);
        three.restoreHessenberg();
        for (int step = 0; step < RealSchur.STEPS && !three.isDeflated(1) && !three.isDeflated(2); step++) {
            if (step == 0) {
                three.doubleShiftStep(three.realEigenvalue(), 0);
            } else {
                three.francisStep(step % RealSchur.EXCEPTIONAL == 0);
            }
        }
        t[Math.abs(t[7]) < Math.abs(t[3]) ? 7 : 3] = 0;
    }

    private boolean isDeflated(int i) {
        double size = Math.abs(t[(N + 1) * (i - 1)]) + Math.abs(t[(N + 1) * i]);
        return Math.abs(t[N * i + i - 1]) <= RealSchur.U * (size == 0 ? Entries.maxAbs(t) : size);
    }

    /**
     * A real eigenvalue to about eight digits: the outermost root of the characteristic polynomial about the mean of the diagonal,
     * \(x^3 + mx = \delta\), by Halley's steps from a bound. It serves as a shift, whose errors do no harm.
     */
    private double realEigenvalue() {
        double mean = (t[0] + t[4] + t[8]) / 3;
        double a = t[0] - mean;
        double b = t[4] - mean;
        double c = t[8] - mean;
        double minors = a * b + (a + b) * c - t[1] * t[3] - t[5] * t[7];
        double determinant = a * (b * c - t[5] * t[7]) - t[3] * (t[1] * c - t[2] * t[7]);
        double size = Math.abs(determinant);
        double x = Math.sqrt(Math.max(0, -minors)) + Math.cbrt(size);
        for (int step = 0; step < HALLEY && x > 0; step++) {
            double value = x * (x * x + minors) - size;
            double slope = 3 * x * x + minors;
            x -= value * slope / (slope * slope - 3 * x * value);
        }
        // Where a square has underflowed x is not a number, and the mean will do.
        return x > 0 ? mean + Math.copySign(x, determinant) : mean;
    }

    private void francisStep(boolean isExceptional) {
        double half = (t[8] - t[4]) / 2;
        double discriminant = half * half + t[5] * t[7];
        double root = Math.copySign(Math.sqrt(Math.max(0, discriminant)), half);
        if (isExceptional) {
            doubleShiftStep(t[8] + Math.abs(t[7]) + Math.abs(t[3]), Math.max(0, -discriminant));
        } else {
            doubleShiftStep((t[4] + t[8]) / 2 + root, Math.max(0, -discriminant));
        }
    }

    private void doubleShiftStep(double shift, double squaredImaginary) {
        double offset = t[0] - shift;
        reflect(offset * offset + squaredImaginary + t[1] * t[3], t[3] * (offset + (t[4] - shift)), t[3] * t[7]);
        restoreHessenberg();
    }

    /** The similarity by the reflection that sends (x, y, z) to a multiple of (1, 0, 0). */
    private void reflect(double x, double y, double z) {
        double square = x * x + y * y + z * z;
        if (square < TINY) {
            x *= RAISE;
            y *= RAISE;
            z *= RAISE;
            square = x * x + y * y + z * z;
        }
        if (square == 0) {
            // Products of what stands below the diagonal underflow: the smaller of the two is nothing beside T.
            return;
        }
        double length = Math.copySign(Math.sqrt(square), x);
        double scale = 1 / (x + length);
        double v = y * scale;
        double w = z * scale;
        double tau = 1 + x / length;
        for (int j = 0; j < N; j++) {
            double sum = tau * (t[j] + v * t[j + 3] + w * t[j + 6]);
            t[j] -= sum;
            t[j + 3] -= sum * v;
            t[j + 6] -= sum * w;
        }
        reflectColumns(t, v, w, tau);
        reflectColumns(q, v, w, tau);
    }

    private static void reflectColumns(double[] a, double v, double w, double tau) {
        for (int i = 0; i < N * N; i += N) {
            double sum = tau * (a[i] + v * a[i + 1] + w * a[i + 2]);
            a[i] -= sum;
            a[i + 1] -= sum * v;
            a[i + 2] -= sum * w;
        }
    }

    /** Makes the corner below zero by the similarity with a rotation of the last two rows. */
    private void restoreHessenberg() {
        if (t[6] == 0) {
            return;
        }
        PlaneRotation rotation = PlaneRotation.onto(t[3], t[6]);
        double cos = rotation.cos();
        double sin = rotation.sin();
        for (int j = 0; j < N; j++) {
            double x = t[3 + j];
            double y = t[6 + j];
            t[3 + j] = cos * x + sin * y;
            t[6 + j] = cos * y - sin * x;
        }
        t[6] = 0;
        rotateColumns(t, cos, sin);
        rotateColumns(q, cos, sin);
    }

    private static void rotateColumns(double[] a, double cos, double sin) {
        for (int i = 0; i < N * N; i += N) {
            double x = a[i + 1];
            double y = a[i + 2];
            a[i + 1] = cos * x + sin * y;
            a[i + 2] = cos * y - sin * x;
        }
    }
}
