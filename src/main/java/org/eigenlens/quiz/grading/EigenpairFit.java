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
 *
 * @param closeness what follows for the answer
 * @param backwardError \(\|Av-\lambda v\|/((\|A\|+|\lambda|)\|v\|)\): how little A must change, relatively, for the pair to be one of it (Stewart and Sun, theorem IV.1.10)
 */
record EigenpairFit(Closeness closeness, double backwardError) {

    /** Vectors that are known no better than to this part of their size are not judged by their digits. */
    private static final double HARDLY_KNOWN = 0.1;

    static EigenpairFit of(ExactMatrix matrix, Quantity value, Row vector) {
        if (vector.isZero()) {
            return new EigenpairFit(Closeness.DIFFERENT, 1);
        }
        EigenpairFit sharp = judge(matrix, value, vector.sharpened());
        return sharp.closeness.isDifferent() ? judge(matrix, value, vector) : sharp;
    }

    private static EigenpairFit judge(ExactMatrix matrix, Quantity value, Row vector) {
        Optional<ExactVector> residual = exactResidual(matrix, value, vector);
        if (residual.isPresent() && residual.get().isZero()) {
            return new EigenpairFit(Closeness.SAME, 0);
        }
        ShiftedMatrix shifted = ShiftedMatrix.of(matrix, value);
        int e = Scaled.exponent(vector.maxAbs());
        double[] residuals = residual.map(r -> sizes(r, e + shifted.exponent()))
                .orElseGet(() -> shifted.timesSizes(Scaled.re(vector.entries(), e), Scaled.im(vector.entries(), e)));
        double error = backwardError(matrix, value, residuals, Scaled.sizes(vector.entries(), e), shifted.exponent());
        boolean mayBeRounded = residual.isEmpty() || vector.isDecimal() || value.isDecimal();
        boolean known = vector.slack() <= HARDLY_KNOWN * vector.maxAbs();
        boolean fits = mayBeRounded && known && isAllowed(residuals, shifted, value, vector, e);
        return new EigenpairFit(
                fits ? digits(value, vector, Math.scalb(shifted.scale(), shifted.exponent())) : Closeness.DIFFERENT,
                error);
    }

    private static Optional<ExactVector> exactResidual(ExactMatrix matrix, Quantity value, Row vector) {
        return vector.exact()
                .flatMap(v -> value.exact().map(x -> matrix.times(v).minus(v.times(x))));
    }

    private static double[] sizes(ExactVector vector, int e) {
        return vector.entries().stream().mapToDouble(x -> Scaled.size(x, e)).toArray();
    }

    private static boolean isAllowed(double[] residuals, ShiftedMatrix shifted, Quantity value, Row vector, int e) {
        double[] slacks = Scaled.slacks(vector.entries(), e);
        double[] sizes = Scaled.sizes(vector.entries(), e);
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

    private static Closeness digits(Quantity value, Row vector, double scale) {
        if (!vector.isDecimal() && !value.isDecimal()) {
            return Closeness.SAME;
        }
        boolean enough = Precision.isEnough(vector.slack(), vector.maxAbs())
                && (!value.isDecimal() || Precision.isEnough(value.slack(), scale));
        return enough ? Closeness.ROUNDED : Closeness.COARSE;
    }

    private static double backwardError(
            ExactMatrix matrix, Quantity value, double[] residuals, double[] sizes, int exponent) {
        double[][] entries = matrix.values();
        for (double[] row : entries) {
            Arrays.setAll(row, j -> Math.scalb(row[j], -exponent));
        }
        double norm = Svd.of(DenseMatrix.ofRows(entries)).norm() + Math.scalb(value.size(), -exponent);
        return norm == 0 ? 0 : norm(residuals) / (norm * norm(sizes));
    }

    private static double norm(double[] sizes) {
        return Math.sqrt(Arrays.stream(sizes).map(x -> x * x).sum());
    }
}
