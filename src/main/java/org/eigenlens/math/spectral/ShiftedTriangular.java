package org.eigenlens.math.spectral;

/**
 * \(\sigma_{\min}(zI - A)\) at many points z, from one complex Schur form of A.
 *
 * <p>Unitary similarity keeps singular values, so A may be replaced by its triangular T. With \(M = zI - T\),
 * \(\sigma_{\min}(M) = |\det M| / \sigma_{\max}(\operatorname{adj} M)\): for 2×2 \(\sigma_{\max}\) is
 * \(\tfrac12(\sqrt{F + 2|\det|} + \sqrt{F - 2|\det|})\) with \(F = \|M\|_F^2\), written without cancellation; for 3×3 the adjugate of a triangular matrix is a few
 * products, and {@link HermitianThree} finds its norm. Beyond, Lanczos' method on \((M^{*}M)^{-1}\) with n steps. Source: Trefethen and Embree,
 * §39. Error: a few n·u(‖A‖ + |z|).
 */
abstract sealed class ShiftedTriangular permits ShiftedTwo, ShiftedThree, ShiftedLanczos {

    /** The routine for the size of the matrix. */
    static ShiftedTriangular of(ComplexSchur schur) {
        return switch (schur.n) {
            case 2 -> new ShiftedTwo(schur);
            case 3 -> new ShiftedThree(schur);
            default -> new ShiftedLanczos(schur);
        };
    }

    /** \(\sigma_{\min}((x + iy)I - A)\). */
    abstract double sigmaMin(double x, double y);
}
