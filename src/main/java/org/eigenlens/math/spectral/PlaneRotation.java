package org.eigenlens.math.spectral;

/**
 * The rotation \(\begin{bmatrix} c & s \\ -s & c \end{bmatrix}\) of two rows, with \(c^2 + s^2 = 1\).
 *
 * <p>Its arguments must be such that their squares do not overflow. Source: Golub and Van Loan, §5.1.8.
 */
record PlaneRotation(double cos, double sin) {

    /** Below this a sum of squares has lost digits to underflow. */
    private static final double TINY = 0x1p-900;

    /** What brings the smallest double, 2^−1074, above it. */
    private static final double RAISE = 0x1p700;

    /** The rotation that sends (x, y) to (√(x²+y²), 0); x and y are not both zero. Their squares may underflow. */
    static PlaneRotation onto(double x, double y) {
        double square = x * x + y * y;
        if (square < TINY) {
            return onto(x * RAISE, y * RAISE);
        }
        double length = Math.sqrt(square);
        return new PlaneRotation(x / length, y / length);
    }

    /**
     * The similarity that makes \(\begin{bmatrix} a & b \\ c & d \end{bmatrix}\), c ≠ 0, with real eigenvalues
     * triangular.
     */
    static PlaneRotation triangularizing(double a, double c, double d, double fourTimesDiscriminant) {
        double p = (a - d) / 2;
        return onto(p + Math.copySign(Math.sqrt(fourTimesDiscriminant) / 2, p), c);
    }

    /**
     * The similarity by the angle φ with \(\tan 2\varphi = -(a-d)/(b+c)\), after which both diagonal entries are
     * (a+d)/2.
     */
    static PlaneRotation equalizing(double difference, double sum) {
        double length = Math.sqrt(sum * sum + difference * difference);
        double cos = Math.sqrt((1 + Math.abs(sum) / length) / 2);
        return new PlaneRotation(cos, -Math.copySign(1, sum) * difference / (2 * length * cos));
    }
}
