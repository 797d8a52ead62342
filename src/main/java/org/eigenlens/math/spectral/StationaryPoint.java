package org.eigenlens.math.spectral;

import java.util.Optional;

/**
 * A place at which \(\sigma_{\min}(zI - A)\) is smooth and its gradient vanishes.
 *
 * <p>There the singular vectors u and v are orthogonal, \(u^{*}v = 0\), so that z is a repeated eigenvalue of \(A - \sigma uv^{*}\). Method: Newton's, with the
 * second derivatives of a simple eigenvalue of \(\begin{bmatrix} 0 & B \\ B^{*} & 0 \end{bmatrix}\), \(B = A - zI\). Source: Alam, Bora, Byers and Overton, Linear Algebra Appl.
 * 435 (2011). Error: the height is that of the place found, which is off by too little to show in it.
 */
final class StationaryPoint {

    private static final int MOST_STEPS = 40;

    /** Beside the height: what a last step would still change of it. */
    private static final double NOTHING = 0x1p-42;

    /** The gradient of what is nearly stationary; a crease may be mistaken for that by the change of height alone. */
    private static final double FLAT = 0x1p-26;

    private final DenseMatrix matrix;
    private final DenseMatrix identity;
    private final int n;
    private double x;
    private double y;
    private double gradient;
    private double change;

    private StationaryPoint(DenseMatrix matrix, double x, double y) {
        this.matrix = matrix;
        this.n = matrix.rows();
        this.identity = DenseMatrix.identity(n);
        this.x = x;
        this.y = y;
    }

    /** What Newton's method comes to from (x, y), with the height there; nothing if it comes to nothing. */
    static Optional<Crossing> near(DenseMatrix matrix, double x, double y) {
        StationaryPoint point = new StationaryPoint(matrix, x, y);
        for (int step = 0; step < MOST_STEPS; step++) {
            double height = point.step();
            if (!Double.isFinite(point.x + point.y)) {
                return Optional.empty();
            }
            if (point.gradient <= FLAT && point.change <= NOTHING * height) {
                return Optional.of(new Crossing(point.x, point.y, height));
            }
        }
        return Optional.empty();
    }

    /** Takes a step, and returns the height before it. */
    private double step() {
        Svd svd = Svd.of(ComplexMatrix.embedded(matrix.plus(-x, identity), identity.times(-y)));
        int last = 2 * n - 1;
        double sigma = svd.sigma().entry(last);
        ComplexNumber overlap = overlap(svd.u().column(last), svd.v().column(last));
        double alongX = -overlap.re();
        double alongY = overlap.im();
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int j = 1; j <= last; j += 2) {
            ComplexNumber left = overlap(svd.u().column(j), svd.v().column(last));
            ComplexNumber right = overlap(svd.v().column(j), svd.u().column(last));
            for (int sign = j == last ? -1 : 1; sign >= -1; sign -= 2) {
                double gap = 2 * (sigma - sign * svd.sigma().entry(j));
                double reX = left.re() + sign * right.re();
                double imX = left.im() + sign * right.im();
                double reY = sign * right.im() - left.im();
                double imY = left.re() - sign * right.re();
                xx += (reX * reX + imX * imX) / gap;
                xy += (reX * reY + imX * imY) / gap;
                yy += (reY * reY + imY * imY) / gap;
            }
        }
        double determinant = xx * yy - xy * xy;
        double stepX = (yy * alongX - xy * alongY) / determinant;
        double stepY = (xx * alongY - xy * alongX) / determinant;
        gradient = Math.hypot(alongX, alongY);
        change = Math.abs(stepX * alongX + stepY * alongY);
        x -= stepX;
        y -= stepY;
        return sigma;
    }

    /** \(u^{*}v\) for vectors that are given by their real and imaginary parts, one above the other. */
    private ComplexNumber overlap(DenseVector u, DenseVector v) {
        double im = 0;
        for (int i = 0; i < n; i++) {
            im += u.entry(i) * v.entry(n + i) - u.entry(n + i) * v.entry(i);
        }
        return new ComplexNumber(u.dot(v), im);
    }
}
