package org.eigenlens.quiz.grading;

import java.util.Arrays;
import java.util.Optional;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Svd;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/**
 * How well a number λ and a vector v fit a matrix A as an eigenpair.
 *
 * <p>Exact entries are decided exactly. With decimals, \(|(A-\lambda I)v|\le|A-\lambda I|\,s+(|v|+s)\,s_\lambda\) is asked of every row, where \(s\) is the slack
 * of the digits typed: every rounding of an eigenpair meets it, and it knows no tolerance (the componentwise backward error of Oettli and Prager 1964, with all
 * of the perturbation in v and λ).
 */
final class EigenpairFit {

    /** Vectors that are known no better than to this part of their size are not judged by their digits. */
    private static final double HARDLY_KNOWN = 0.1;

    private final ExactMatrix matrix;
    private final Quantity value;
    private final Row vector;
    private final int exponent;
    private final ShiftedMatrix shifted;
    private final Optional<ExactVector> exactResidual;

    private EigenpairFit(ExactMatrix matrix, Quantity value, Row vector) {
        this.matrix = matrix;
        this.value = value;
        this.vector = vector;
        this.exponent = Scaled.exponent(vector.maxAbs());
        this.shifted = ShiftedMatrix.of(matrix, value);
        this.exactResidual = exactResidual(matrix, value, vector);
    }

    /** What follows for the answer. */
    static Closeness of(ExactMatrix matrix, Quantity value, Row vector) {
        if (vector.isZero()) {
            return Closeness.DIFFERENT;
        }
        Optional<ExactVector> residual = exactResidual(matrix, value, vector);
        if (residual.isPresent() && residual.get().isZero()) {
            return Closeness.SAME;
        }
        if (residual.isPresent() && !vector.isDecimal() && !value.isDecimal()) {
            return Closeness.DIFFERENT;
        }
        Closeness sharp = new EigenpairFit(matrix, value, vector.sharpened()).closeness();
        return sharp.isDifferent() ? new EigenpairFit(matrix, value, vector).closeness() : sharp;
    }

    /**
     * \(\|Av-\lambda v\|/((\|A\|+|\lambda|)\|v\|)\): how little A must change, relatively, for the pair to be one of it (Stewart and Sun, theorem IV.1.10). The vector
     * must not be zero.
     */
    static double backwardError(ExactMatrix matrix, Quantity value, Row vector) {
        return new EigenpairFit(matrix, value, vector).backwardError();
    }

    private static Optional<ExactVector> exactResidual(ExactMatrix matrix, Quantity value, Row vector) {
        return vector.exact()
                .flatMap(v -> value.exact().map(x -> matrix.times(v).minus(v.times(x))));
    }

    private Closeness closeness() {
        boolean known = vector.slack() <= HARDLY_KNOWN * vector.maxAbs();
        return known && isAllowed(residuals()) ? digits() : Closeness.DIFFERENT;
    }

    private double[] residuals() {
        return exactResidual
                .map(residual -> residual.entries().stream()
                        .mapToDouble(x -> Scaled.size(x, exponent + shifted.exponent()))
                        .toArray())
                .orElseGet(() -> shifted.timesSizes(
                        Scaled.re(vector.entries(), exponent), Scaled.im(vector.entries(), exponent)));
    }

    private boolean isAllowed(double[] residuals) {
        double[] slacks = Scaled.slacks(vector.entries(), exponent);
        double[] sizes = Scaled.sizes(vector.entries(), exponent);
        double slackOfValue = Math.scalb(value.slack(), -shifted.exponent());
        double floor = Precision.floor(shifted.scale() * vector.size() * 2);
        for (int i = 0; i < residuals.length; i++) {
            double allowed = shifted.rowTimes(i, slacks) + (sizes[i] + slacks[i]) * slackOfValue + floor;
            if (!(residuals[i] <= allowed)) {
                return false;
            }
        }
        return true;
    }

    private Closeness digits() {
        if (!vector.isDecimal() && !value.isDecimal()) {
            return Closeness.SAME;
        }
        double scale = Math.scalb(shifted.scale(), shifted.exponent());
        boolean enough = Precision.isEnough(vector.slack(), vector.maxAbs())
                && (!value.isDecimal() || Precision.isEnough(value.slack(), scale));
        return enough ? Closeness.ROUNDED : Closeness.COARSE;
    }

    private double backwardError() {
        double[][] entries = matrix.values();
        for (double[] row : entries) {
            Arrays.setAll(row, j -> Math.scalb(row[j], -shifted.exponent()));
        }
        double norm = Svd.of(DenseMatrix.ofRows(entries)).norm() + Math.scalb(value.size(), -shifted.exponent());
        return norm == 0 ? 0 : norm(residuals()) / (norm * norm(Scaled.sizes(vector.entries(), exponent)));
    }

    private static double norm(double[] sizes) {
        return Math.sqrt(Arrays.stream(sizes).map(x -> x * x).sum());
    }
}
