package org.eigenlens.quiz.grading;

import java.math.BigInteger;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.response.Quantity;
import org.hipparchus.fraction.BigFraction;

/** Sizes of numbers after division by a power of two, so that products of very large or small ones stay in the range of doubles. */
final class Scaled {

    /** Up to this exponent a double can be scaled after it was rounded. */
    private static final int SAFE = 900;

    private Scaled() {}

    /** The exponent of the largest of some sizes. */
    static int exponent(double largest) {
        return largest == 0 ? 0 : Math.getExponent(largest);
    }

    /** \(|x|\,2^{-e}\), from the exact number. */
    static double size(ExactNumber x, int e) {
        if (Math.abs(e) <= SAFE || !(x instanceof Surd surd)) {
            return Math.hypot(Math.scalb(x.re(), -e), Math.scalb(x.im(), -e));
        }
        BigInteger power = BigInteger.ONE.shiftLeft(Math.abs(e));
        Surd scaled = surd.times(
                Surd.of(e > 0 ? new BigFraction(BigInteger.ONE, power) : new BigFraction(power, BigInteger.ONE)));
        return Math.hypot(scaled.re(), scaled.im());
    }

    static double[] sizes(List<Quantity> entries, int e) {
        return entries.stream().mapToDouble(x -> Math.scalb(x.size(), -e)).toArray();
    }

    static double[] slacks(List<Quantity> entries, int e) {
        return entries.stream().mapToDouble(x -> Math.scalb(x.slack(), -e)).toArray();
    }

    static double[] re(List<Quantity> entries, int e) {
        return entries.stream().mapToDouble(x -> Math.scalb(x.re(), -e)).toArray();
    }

    static double[] im(List<Quantity> entries, int e) {
        return entries.stream().mapToDouble(x -> Math.scalb(x.im(), -e)).toArray();
    }
}
