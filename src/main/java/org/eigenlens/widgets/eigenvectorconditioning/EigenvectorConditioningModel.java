package org.eigenlens.widgets.eigenvectorconditioning;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.LongRun;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Spectrum;
import org.eigenlens.math.spectral.TransientGrowth;
import org.eigenlens.widget.Words;

/**
 * The picture of a matrix, its eigenvectors, and its powers under the bound that they give.
 *
 * <p>Whether there is a basis of eigenvectors and whether it is orthogonal is decided exactly on what was typed; the curves are computed in double
 * precision.
 */
final class EigenvectorConditioningModel {

    private EigenvectorConditioningModel() {}

    static EigenvectorConditioningPicture of(EigenvectorConditioningState state, Words words) {
        Eigenbasis basis = Eigenbasis.of(state.matrix());
        DenseMatrix matrix = DenseMatrix.ofRows(state.matrix().values());
        TransientGrowth growth = TransientGrowth.of(matrix, state.horizon());
        Bound bound = new Bound(growth, basis, peakTime(growth, basis));
        EigenvectorConditioningWords said = new EigenvectorConditioningWords(words, state, basis, bound);
        return new EigenvectorConditioningPicture(
                state.matrix().rows(),
                vectors(matrix, basis),
                untilTheEnd(growth, growth::norm),
                untilTheEnd(growth, growth::lowerBound),
                basis.exact().isDefective() ? List.of() : untilTheEnd(growth, bound::at),
                bound.peakTime(),
                said.sentence(),
                said.facts());
    }

    /** For normal matrices \(\|A^t\| = \rho(A)^t\), so that rounding need not find the peak. */
    private static int peakTime(TransientGrowth growth, Eigenbasis basis) {
        if (!basis.exact().isNormal()) {
            return growth.peakTime();
        }
        return LongRun.of(basis.exact()) == LongRun.GROWTH ? growth.horizon() : 0;
    }

    private static List<List<Double>> vectors(DenseMatrix matrix, Eigenbasis basis) {
        if (matrix.rows() != 2 || !basis.exact().hasRealSpectrum() || basis.isWhole()) {
            return List.of();
        }
        Spectrum spectrum = Spectrum.of(matrix);
        return IntStream.range(0, basis.exact().eigenvalues().size())
                .mapToObj(i -> List.of(
                        spectrum.eigenvector(i).realPart().entry(0),
                        spectrum.eigenvector(i).realPart().entry(1)))
                .toList();
    }

    private static List<Double> untilTheEnd(TransientGrowth growth, IntToDoubleFunction values) {
        return IntStream.rangeClosed(0, growth.horizon())
                .mapToObj(values::applyAsDouble)
                .takeWhile(value -> value > 0 && Double.isFinite(value))
                .toList();
    }

    /** The powers beside what the condition number of the eigenvectors permits them, \(\kappa(V)\rho(A)^t\). */
    record Bound(TransientGrowth growth, Eigenbasis basis, int peakTime) {

        double at(int t) {
            return basis.kappa() * growth.lowerBound(t);
        }

        double peak() {
            return growth.norm(peakTime);
        }
    }
}
