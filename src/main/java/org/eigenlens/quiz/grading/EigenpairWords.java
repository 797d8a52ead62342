package org.eigenlens.quiz.grading;

import java.util.Locale;
import java.util.Optional;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/** Says how a claimed eigenpair does, with its own numbers. */
final class EigenpairWords {

    private EigenpairWords() {}

    /** Av beside λv, exactly or, where something is not exact, by the backward error. */
    static Remark check(ExactMatrix matrix, Quantity value, Row vector) {
        Optional<ExactVector> v = vector.exact();
        if (v.isEmpty() || value.exact().isEmpty()) {
            double error = EigenpairFit.backwardError(matrix, value, vector);
            return Remark.check(String.format(
                    Locale.ROOT,
                    "$\\|Av - \\lambda v\\| \\,/\\, (\\|A\\| + |\\lambda|)\\|v\\| \\approx %.1e$.",
                    error));
        }
        ExactVector image = matrix.times(v.get());
        ExactVector multiple = v.get().times(value.exact().get());
        String relation = image.equals(multiple)
                ? "both"
                : vector.isDecimal() && EigenpairFit.of(matrix, value, vector).isRight()
                        ? "and, to your digits, the same"
                        : "but";
        return Remark.check(
                relation.equals("both")
                        ? "$Av = \\lambda v = " + Words.column(image) + "$."
                        : "$Av = " + Words.column(image) + "$, " + relation + " $\\lambda v = " + Words.column(multiple)
                                + "$.");
    }

    /** Another eigenvalue to which a vector belongs. */
    static Optional<Quantity> otherValue(ExactSpectrum spectrum, Row vector) {
        return spectrum.eigenvalues().stream()
                .map(ExactEigenvalue::value)
                .filter(Surd.class::isInstance)
                .map(x -> Quantity.of((Surd) x))
                .filter(x -> EigenpairFit.of(spectrum.matrix(), x, vector).isRight())
                .findFirst();
    }
}
