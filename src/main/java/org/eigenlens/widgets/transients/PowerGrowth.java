package org.eigenlens.widgets.transients;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Svd;
import org.eigenlens.math.spectral.TransientGrowth;

/**
 * The powers of a matrix up to a horizon: how large they are, by doubles, and what holds of them, exactly.
 *
 * @param start the unit vector that has grown most at the peak; where none grows, the one that shrinks least in the first step
 */
record PowerGrowth(TransientGrowth growth, LongRunFacts known, DenseVector start) {

    static PowerGrowth of(TransientState state) {
        LongRunFacts known = LongRunFacts.of(state.matrix());
        TransientGrowth growth =
                TransientGrowth.of(DenseMatrix.ofRows(state.matrix().values()), state.horizon());
        DenseVector start = known.contracts() ? Svd.of(growth.matrix()).v().column(0) : growth.worstStart();
        return new PowerGrowth(growth, known, start);
    }

    double spectralRadius() {
        return growth.lowerBound(1);
    }

    /** \(\kappa(V)\): infinite exactly where there is no basis of eigenvectors. */
    double eigenvectorCondition() {
        return known.exact().isDefective() ? Double.POSITIVE_INFINITY : growth.upperBound(0);
    }

    List<Double> norms() {
        return untilTheEnd(growth::norm);
    }

    List<Double> lower() {
        return untilTheEnd(growth::lowerBound);
    }

    List<Double> upper() {
        return known.exact().isDefective() ? List.of() : untilTheEnd(growth::upperBound);
    }

    /** The first time at which the norm is largest, and 0 where nothing ever grows. */
    int peakTime() {
        return known.contracts() ? 0 : growth.peakTime();
    }

    double peak() {
        return known.contracts() ? 1 : growth.peak();
    }

    List<Double> startNorms() {
        double[] norms = new double[growth.horizon() + 1];
        DenseVector x = start;
        for (int t = 0; t < norms.length; t++) {
            norms[t] = x.norm();
            x = growth.matrix().times(x);
        }
        return untilTheEnd(t -> norms[t]);
    }

    private List<Double> untilTheEnd(IntToDoubleFunction values) {
        return IntStream.rangeClosed(0, growth.horizon())
                .mapToObj(values::applyAsDouble)
                .takeWhile(value -> value > 0 && Double.isFinite(value))
                .toList();
    }
}
