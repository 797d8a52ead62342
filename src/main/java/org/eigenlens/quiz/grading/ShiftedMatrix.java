package org.eigenlens.quiz.grading;

import java.util.Optional;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.quiz.response.Quantity;

/**
 * The matrix \(2^{-e}(A-\lambda I)\) in doubles, with e such that the entries of A and λ are near 1.
 *
 * @param re the real parts of its entries
 * @param im the imaginary parts
 * @param scale the largest size among \(2^{-e}A\) and \(2^{-e}\lambda\), before the subtraction
 */
@SuppressWarnings("ArrayRecordComponent") // seen by one class, and not kept
record ShiftedMatrix(int exponent, double[][] re, double[][] im, double scale) {

    static ShiftedMatrix of(ExactMatrix matrix, Quantity value) {
        int n = matrix.rows();
        double largest = value.size();
        for (double[] row : matrix.values()) {
            for (double entry : row) {
                largest = Math.max(largest, Math.abs(entry));
            }
        }
        int e = Scaled.exponent(largest);
        double[][] re = new double[n][n];
        double[][] im = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                Optional<ExactNumber> entry = entry(matrix.entry(i, j), value, i == j);
                re[i][j] = Math.scalb(entry.map(ExactNumber::re).orElseGet(() -> -value.re()), -e);
                im[i][j] = Math.scalb(entry.map(ExactNumber::im).orElseGet(() -> -value.im()), -e);
            }
            if (value.exact().isEmpty()) {
                re[i][i] += Math.scalb(matrix.entry(i, i).re(), -e);
                im[i][i] += Math.scalb(matrix.entry(i, i).im(), -e);
            }
        }
        return new ShiftedMatrix(e, re, im, Math.scalb(largest, -e));
    }

    /** The entry of A − λI, where it is known exactly. */
    private static Optional<ExactNumber> entry(ExactNumber entry, Quantity value, boolean diagonal) {
        return diagonal ? value.exact().map(x -> entry.minus(x)) : Optional.of(entry);
    }

    /** The sizes of the entries of the product with a complex vector. */
    double[] timesSizes(double[] x, double[] y) {
        double[] sizes = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double real = 0;
            double imaginary = 0;
            for (int j = 0; j < x.length; j++) {
                real += re[i][j] * x[j] - im[i][j] * y[j];
                imaginary += re[i][j] * y[j] + im[i][j] * x[j];
            }
            sizes[i] = Math.hypot(real, imaginary);
        }
        return sizes;
    }

    /** The sum of the sizes of the entries of row i, weighted. */
    double rowTimes(int i, double[] weights) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += Math.hypot(re[i][j], im[i][j]) * weights[j];
        }
        return sum;
    }
}
