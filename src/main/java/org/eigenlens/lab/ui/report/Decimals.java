package org.eigenlens.lab.ui.report;

import java.math.BigDecimal;
import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Box;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Interval;
import org.eigenlens.math.spectral.DecimalNumber;

/** Exact numbers in decimals, each off by at most one unit of so many digits after the point. */
final class Decimals {

    private Decimals() {}

    static DecimalNumber of(ExactNumber number, int digits) {
        Box box = number.enclosure(digits);
        return new DecimalNumber(middle(box.re()), middle(box.im()));
    }

    private static BigDecimal middle(Interval interval) {
        return interval.lo().add(interval.hi()).divide(BigDecimal.TWO);
    }

    static DecimalNumber[] of(ExactVector vector, int digits) {
        return vector.entries().stream().map(x -> of(x, digits)).toArray(DecimalNumber[]::new);
    }

    static DecimalNumber[][] rows(ExactMatrix matrix, int digits) {
        return matrix.rowVectors().stream().map(row -> of(row, digits)).toArray(DecimalNumber[][]::new);
    }

    /** The entries of a real matrix by rows. */
    static BigDecimal[] entries(ExactMatrix matrix, int digits) {
        return matrix.rowVectors().stream()
                .map(ExactVector::entries)
                .flatMap(List::stream)
                .map(x -> of(x, digits).re())
                .toArray(BigDecimal[]::new);
    }
}
