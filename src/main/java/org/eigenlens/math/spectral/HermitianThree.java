package org.eigenlens.math.spectral;

/**
 * The largest eigenvalue of a Hermitian 3×3 matrix, within a few u‖H‖, without iteration to speak of.
 *
 * <p>Method: a unitary turn makes H real and tridiagonal, \(T\). With \(q = \operatorname{tr} T/3\), \(p^2 =
 * \operatorname{tr}(T - qI)^2/6\) and \(r = \det((T - qI)/p)/2\) the eigenvalues are \(q + py\) where \(y^3 - 3y = 2r\)
 * (Smith, Comm. ACM 4, 1961). The root of largest |y| is well separated and found by Newton's steps. If it belongs to
 * the smallest eigenvalue (r &lt; 0), the largest is that of T on the orthogonal complement of its eigenvector (Eberly,
 * <i>A Robust Eigensolver for 3×3 Symmetric Matrices</i>, 2014), for two nearly equal roots of a cubic cost half the
 * digits.
 */
final class HermitianThree {

    private static final double SQRT3 = Math.sqrt(3);

    private HermitianThree() {}

    /** The largest eigenvalue of the real symmetric matrix with this diagonal and these entries above it. */
    static double largest(double d0, double d1, double d2, double h01, double h02, double h12) {
        double square = h01 * h01 + h02 * h02;
        if (square == 0) {
            return largestTridiagonal(d0, d1, d2, 0, Math.abs(h12));
        }
        double turned = (h01 * h01 * d1 + h02 * h02 * d2 + 2 * h01 * h12 * h02) / square;
        double coupling = ((d1 - d2) * h01 * h02 + h12 * (h02 * h02 - h01 * h01)) / square;
        return largestTridiagonal(d0, turned, d1 + d2 - turned, Math.sqrt(square), coupling);
    }

    /** The largest eigenvalue of the Hermitian matrix with entries x + iy above its real diagonal. */
    static double largest(
            double d0, double d1, double d2, double x01, double y01, double x02, double y02, double x12, double y12) {
        double square1 = x01 * x01 + y01 * y01;
        double square2 = x02 * x02 + y02 * y02;
        double square = square1 + square2;
        if (square == 0) {
            return largestTridiagonal(d0, d1, d2, 0, Math.sqrt(x12 * x12 + y12 * y12));
        }
        double productRe = x01 * x12 - y01 * y12;
        double productIm = x01 * y12 + y01 * x12;
        double turned = (square1 * d1 + square2 * d2 + 2 * (productRe * x02 + productIm * y02)) / square;
        // conj(u⊥)ᵀ H u, times the square: (d1 − d2)·conj(h01·h02) + h12·conj(h02)² − conj(h12)·conj(h01)²
        double crossRe = x01 * x02 - y01 * y02;
        double crossIm = -(x01 * y02 + y01 * x02);
        double aRe = x02 * x02 - y02 * y02;
        double aIm = -2 * x02 * y02;
        double bRe = x01 * x01 - y01 * y01;
        double bIm = -2 * x01 * y01;
        double re = (d1 - d2) * crossRe + (x12 * aRe - y12 * aIm) - (x12 * bRe + y12 * bIm);
        double im = (d1 - d2) * crossIm + (x12 * aIm + y12 * aRe) - (x12 * bIm - y12 * bRe);
        double coupling = Math.sqrt(re * re + im * im) / square;
        return largestTridiagonal(d0, turned, d1 + d2 - turned, Math.sqrt(square), coupling);
    }

    private static double largestTridiagonal(double d0, double d1, double d2, double e0, double e1) {
        double q = (d0 + d1 + d2) / 3;
        double a = d0 - q;
        double b = d1 - q;
        double c = d2 - q;
        double p = Math.sqrt((a * a + b * b + c * c + 2 * (e0 * e0 + e1 * e1)) / 6);
        if (p == 0) {
            return q;
        }
        double determinant = a / p * ((b / p) * (c / p) - (e1 / p) * (e1 / p)) - (e0 / p) * (e0 / p) * (c / p);
        double y = p * root(Math.min(1, Math.abs(determinant) / 2));
        return q + (determinant >= 0 ? y : largestBeside(a, b, c, e0, e1, -y));
    }

    /** The root \(y \in [\sqrt3, 2]\) of \(y^3 - 3y = 2r\) for 0 ≤ r ≤ 1. */
    private static double root(double r) {
        double y = SQRT3 + r * (2 - SQRT3);
        for (int step = 0; step < 3; step++) {
            y -= (y * (y * y - 3) - 2 * r) / (3 * (y * y - 1));
        }
        return y;
    }

    /** The largest eigenvalue of the tridiagonal matrix on the complement of the eigenvector for {@code smallest}. */
    private static double largestBeside(double a, double b, double c, double e0, double e1, double smallest) {
        double l = a - smallest;
        double m = b - smallest;
        double n = c - smallest;
        double x = m * n - e1 * e1;
        double y = -e0 * n;
        double z = e0 * e1;
        double first = x * x + y * y + z * z;
        double last = z * z + l * l * e1 * e1 + (l * m - e0 * e0) * (l * m - e0 * e0);
        double middle = e0 * n * e0 * n + l * n * l * n + l * e1 * l * e1;
        if (middle >= first && middle >= last) {
            return largestOnPlane(a, b, c, e0, e1, e0 * n, -l * n, l * e1, middle);
        }
        return first >= last
                ? largestOnPlane(a, b, c, e0, e1, x, y, z, first)
                : largestOnPlane(a, b, c, e0, e1, z, -l * e1, l * m - e0 * e0, last);
    }

    /** The same on the plane with normal (x, y, z). */
    private static double largestOnPlane(
            double a, double b, double c, double e0, double e1, double x, double y, double z, double square) {
        double length = Math.sqrt(square);
        x /= length;
        y /= length;
        z /= length;
        // An orthonormal basis of the plane without branches: Duff et al., J. Computer Graphics Techniques 6 (2017).
        double sign = Math.copySign(1, z);
        double s = -1 / (sign + z);
        double t = x * y * s;
        double u0 = 1 + sign * x * x * s;
        double u1 = sign * t;
        double u2 = -sign * x;
        double v1 = sign + y * y * s;
        double v2 = -y;
        double au0 = a * u0 + e0 * u1;
        double au1 = e0 * u0 + b * u1 + e1 * u2;
        double au2 = e1 * u1 + c * u2;
        double uu = u0 * au0 + u1 * au1 + u2 * au2;
        double uv = t * au0 + v1 * au1 + v2 * au2;
        double vv = t * (a * t + e0 * v1) + v1 * (e0 * t + b * v1 + e1 * v2) + v2 * (e1 * v1 + c * v2);
        double half = (uu - vv) / 2;
        return (uu + vv) / 2 + Math.sqrt(half * half + uv * uv);
    }
}
