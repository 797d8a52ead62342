package org.eigenlens.widgets.spectraltheorem;

import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.solution.PrincipalAxes;
import org.eigenlens.math.exact.solution.PrincipalAxes.Axis;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Recent;

/**
 * A symmetric matrix as \(A=\sum_i\lambda_iq_iq_i^\top\), exactly, and the part of the sum that is switched on.
 *
 * @param exact whether nothing of the matrix was rounded
 * @param axes the eigenvalues with orthogonal eigenvectors, one for each dimension
 */
record SpectralSum(SpectralTheoremState state, boolean exact, List<Axis> axes) {

    private static final Recent<MatrixLiteral, PrincipalAxes> RECENT =
            new Recent<>(matrix -> PrincipalAxes.of(ExactSpectrum.of(matrix.exactOrNearest())));

    static SpectralSum of(SpectralTheoremState state) {
        return new SpectralSum(
                state,
                state.matrix().exact().isPresent(),
                RECENT.of(state.matrix()).axes());
    }

    /** A, with its entries rounded to double where they have no common exact form. */
    ExactMatrix matrix() {
        return state.matrix().exactOrNearest();
    }

    /** The numbers of the terms that are on, from 1. */
    List<Integer> on() {
        return IntStream.rangeClosed(1, axes.size()).filter(state::isOn).boxed().toList();
    }

    Axis axis(int term) {
        return axes.get(term - 1);
    }

    /** The sum of the terms that are on. Of two or three terms one at most is added or taken away, so one field holds all numbers. */
    ExactMatrix partialSum() {
        boolean fewOff = state.off().size() <= axes.size() / 2;
        ExactMatrix sum = fewOff ? matrix() : ExactMatrix.zero(axes.size());
        for (int term = 1; term <= axes.size(); term++) {
            if (fewOff && !state.isOn(term)) {
                sum = sum.minus(axis(term).term());
            } else if (!fewOff && state.isOn(term)) {
                sum = sum.plus(axis(term).term());
            }
        }
        return sum;
    }

    /** Whether x is known exactly in the field of each eigenvalue. */
    boolean hasExactX() {
        boolean surds = axes.stream().allMatch(axis -> axis.value() instanceof Surd);
        return exact
                && state.x()
                        .exact()
                        .filter(x -> surds || x.entries().stream().allMatch(ExactNumber::isRational))
                        .isPresent();
    }

    /** x exactly, or else with its entries rounded to double. */
    ExactVector x() {
        return hasExactX()
                ? state.x().exact().orElseThrow()
                : ExactMatrix.ofDoubles(new double[][] {state.x().values()}).row(0);
    }

    /** The numbers of the terms whose eigenvalue counts several times, so that its eigenvectors had to be chosen. */
    List<Integer> chosen() {
        return IntStream.rangeClosed(1, axes.size())
                .filter(term -> axes.stream()
                                .filter(other -> other.value().equals(axis(term).value()))
                                .count()
                        > 1)
                .boxed()
                .toList();
    }
}
