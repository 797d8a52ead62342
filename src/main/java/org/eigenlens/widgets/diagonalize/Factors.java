package org.eigenlens.widgets.diagonalize;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.Diagonalization;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/**
 * The factors of \(A = V\Lambda V^{-1}\), exactly, over the real numbers.
 *
 * <p>The columns of V are eigenvectors without denominators. The second has its sign so that \(\det V > 0\): then the way into the eigenbasis
 * is a turn and a slant, and never a reflection, which could be shown only by pressing the plane flat.
 */
record Factors(ExactMatrix vectors, ExactMatrix values, ExactMatrix inverse) {

    /** The factors; empty where there is no basis of real eigenvectors. */
    static Optional<Factors> of(ExactSpectrum spectrum) {
        return spectrum.isDiagonalizableOverReals()
                ? Diagonalization.of(spectrum).map(Factors::of)
                : Optional.empty();
    }

    private static Factors of(Diagonalization found) {
        List<ExactVector> columns = found.vectors().columnVectors().stream()
                .map(ExactVector::simplified)
                .toList();
        ExactVector second =
                isPositive(columns) ? columns.get(1) : columns.get(1).times(Surd.of(-1));
        List<ExactVector> chosen = List.of(columns.get(0), second);
        List<ExactVector> rows = IntStream.range(0, 2)
                .mapToObj(
                        i -> found.inverse().row(i).times(ratio(found.vectors().column(i), chosen.get(i))))
                .toList();
        return new Factors(ExactMatrix.ofColumns(chosen), found.values(), new ExactMatrix(rows));
    }

    private static boolean isPositive(List<ExactVector> columns) {
        ExactVector v = columns.get(0);
        ExactVector w = columns.get(1);
        return v.entry(0).re() * w.entry(1).re() - v.entry(1).re() * w.entry(0).re() > 0;
    }

    /** The number r with v = r w, for parallel vectors. */
    private static ExactNumber ratio(ExactVector v, ExactVector w) {
        int i = w.entry(0).isZero() ? 1 : 0;
        return v.entry(i).dividedBy(w.entry(i));
    }

    /** The coordinates \(V^{-1}x\); row i combines with entries of x that are rational or in the field of the i-th eigenvalue. */
    ExactVector coordinates(ExactVector x) {
        return inverse.times(x);
    }
}
