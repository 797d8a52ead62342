package org.eigenlens.math.spectral;

/** {@link ShiftedTriangular} for 2×2. */
final class ShiftedTwo extends ShiftedTriangular {

    private final double aRe;
    private final double aIm;
    private final double dRe;
    private final double dIm;
    private final double couplingSquared;

    ShiftedTwo(ComplexSchur schur) {
        aRe = schur.re[0];
        aIm = schur.im[0];
        dRe = schur.re[3];
        dIm = schur.im[3];
        couplingSquared = schur.re[1] * schur.re[1] + schur.im[1] * schur.im[1];
    }

    @Override
    double sigmaMin(double x, double y) {
        double p = Math.sqrt((x - aRe) * (x - aRe) + (y - aIm) * (y - aIm));
        double q = Math.sqrt((x - dRe) * (x - dRe) + (y - dIm) * (y - dIm));
        double sum = Math.sqrt((p + q) * (p + q) + couplingSquared);
        double difference = Math.sqrt((p - q) * (p - q) + couplingSquared);
        double largest = (sum + difference) / 2;
        return largest == 0 ? 0 : p * q / largest;
    }
}
