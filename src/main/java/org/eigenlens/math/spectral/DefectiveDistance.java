package org.eigenlens.math.spectral;

import java.util.List;
import java.util.Optional;

/**
 * How far the nearest defective matrix is: the least \(\|E\|\), E complex, for which A + E has a repeated eigenvalue with one Jordan block, and the
 * eigenvalue that it has there.
 *
 * <p>It is the ε at which two components of the ε-pseudospectrum first touch, and z is where they do (Alam and Bora, Linear
 * Algebra Appl. 396, 2005). At the distance itself the nearest matrix may have a repeated eigenvalue with a full eigenspace instead; defective ones are then
 * as near as one likes. For normal matrices it is half the smallest gap between eigenvalues. Since an eigenvalue of condition number s has
 * \(s \le \|A\|/w(A)\) or so, a small distance explains large condition numbers.
 *
 * <p>Method: 2×2, \(\sigma_{\min}(A - mI)\) with \(m = \operatorname{tr}A/2\), since the level sets are symmetric about m; 3×3, where A is not known to be normal, the lowest
 * {@link MountainPass} of \(\sigma_{\min}(zI - A)\) between two eigenvalues. Error: a few u‖A‖ for 2×2; {@value #ERROR} relative, measured there, plus a few
 * u‖A‖, for 3×3.
 */
public record DefectiveDistance(double distance, ComplexNumber point) {

    /** The most rows that the matrix may have. */
    public static final int LARGEST = 3;

    /** The relative error for 3×3, beside rounding. */
    public static final double ERROR = 1e-9;

    /**
     * The distance for a 2×2 or 3×3 matrix.
     *
     * @throws IllegalArgumentException if the matrix has another size
     */
    public static DefectiveDistance of(DenseMatrix matrix) {
        requireSize(matrix);
        return matrix.rows() == 2 ? ofTwo(matrix) : ofThree(matrix, matrix.isSymmetric());
    }

    /**
     * The distance for a 2×2 or 3×3 matrix that is known to be normal: half the smallest gap between eigenvalues.
     *
     * @throws IllegalArgumentException if the matrix has another size
     */
    public static DefectiveDistance ofNormal(DenseMatrix matrix) {
        requireSize(matrix);
        return matrix.rows() == 2 ? ofTwo(matrix) : ofThree(matrix, true);
    }

    private static void requireSize(DenseMatrix matrix) {
        int n = matrix.order();
        if (n < 2 || n > LARGEST) {
            throw new IllegalArgumentException(
                    "The distance to the nearest defective matrix is computed for 2×2 and 3×3"
                            + " matrices, and this one is " + n + "×" + n + ".");
        }
    }

    private static DefectiveDistance ofTwo(DenseMatrix a) {
        double mean = a.entry(0, 0) / 2 + a.entry(1, 1) / 2;
        double deviation = a.entry(0, 0) / 2 - a.entry(1, 1) / 2;
        DenseMatrix traceless = DenseMatrix.square(deviation, a.entry(0, 1), a.entry(1, 0), -deviation);
        return new DefectiveDistance(Svd.of(traceless).sigma().entry(1), ComplexNumber.real(mean));
    }

    private static DefectiveDistance ofThree(DenseMatrix matrix, boolean isNormal) {
        double max = matrix.maxAbs();
        int exponent = max == 0 ? 0 : Math.getExponent(max);
        double[] entries = matrix.toArray();
        Entries.scale(entries, -exponent);
        DenseMatrix scaled = DenseMatrix.of(3, 3, entries);
        Spectrum spectrum = Spectrum.of(scaled);
        List<ComplexNumber> eigenvalues =
                List.of(spectrum.eigenvalue(0), spectrum.eigenvalue(1), spectrum.eigenvalue(2));
        Crossing halfway = MountainPass.halfway(eigenvalues);
        Crossing pass = isNormal || halfway.height() == 0
                ? halfway
                : MountainPass.lowest(new Resolvent(scaled, Pseudospectrum.of(scaled)), eigenvalues);
        ComplexNumber point = new ComplexNumber(Math.scalb(pass.x(), exponent), Math.scalb(pass.y(), exponent));
        return new DefectiveDistance(Math.scalb(pass.height(), exponent), point);
    }

    /** The landscape of \(\sigma_{\min}(zI - A)\). */
    private record Resolvent(DenseMatrix matrix, Pseudospectrum heights) implements Landscape {

        @Override
        public double applyAsDouble(double x, double y) {
            return heights.sigmaMin(x, y);
        }

        @Override
        public Optional<Crossing> levelNear(double x, double y) {
            return StationaryPoint.near(matrix, x, y);
        }
    }
}
