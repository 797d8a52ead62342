package org.eigenlens.math.exact.number;

import java.math.BigDecimal;
import java.util.function.IntFunction;

/** Rounds an exactly known real number to a double. */
final class Rounding {

    /** Below 10 to this power nothing but zero is left of a double. */
    private static final int LAST_DIGIT = 800;

    private Rounding() {}

    /** The double nearest to the number, from enclosures no wider than \(10^{-k}\); never a negative zero. */
    static double toDouble(IntFunction<Interval> enclosure) {
        for (int k = 20; ; k *= 2) {
            Interval interval = enclosure.apply(k);
            double low = interval.lo().doubleValue();
            double high = interval.hi().doubleValue();
            if (low == high) {
                return low + 0.0;
            }
            if (k > LAST_DIGIT) {
                return interval.holdsZero() ? 0.0 : middle(interval);
            }
        }
    }

    private static double middle(Interval interval) {
        return interval.lo().add(interval.hi()).divide(BigDecimal.TWO).doubleValue();
    }
}
