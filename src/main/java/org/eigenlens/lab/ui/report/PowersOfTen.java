package org.eigenlens.lab.ui.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.DecimalNumber;

/** Exact vectors as doubles, times a power of ten where an entry would be beyond their range or all would be near its lower end. */
final class PowersOfTen {

    private static final double SMALL = 1e-140;
    private static final double LARGE = 1e140;

    /** Enough after the point for entries below all doubles. */
    private static final int DIGITS = 1000;

    private PowersOfTen() {}

    /**
     * The entries of a vector that is not zero times a power of ten, the largest neither huge nor tiny.
     *
     * @throws ArithmeticException if all entries are below 10 to the −{@value #DIGITS}
     */
    static List<ComplexNumber> near1(ExactVector vector) {
        double largest = vector.entries().stream()
                .flatMap(x -> Stream.of(x.re(), x.im()))
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        if (largest > SMALL && largest < LARGE) {
            return vector.entries().stream().map(PowersOfTen::plain).toList();
        }
        DecimalNumber[] decimals = Decimals.of(vector, DIGITS);
        int exponent = Arrays.stream(decimals)
                .flatMap(x -> Stream.of(x.re(), x.im()))
                .filter(x -> x.signum() != 0)
                .mapToInt(x -> x.precision() - x.scale())
                .max()
                .orElseThrow(() -> new ArithmeticException("An eigenvector is beyond the range of doubles."));
        return Arrays.stream(decimals).map(x -> scaled(x, -exponent)).toList();
    }

    private static ComplexNumber plain(ExactNumber x) {
        return new ComplexNumber(x.re(), x.im());
    }

    private static ComplexNumber scaled(DecimalNumber x, int exponent) {
        return new ComplexNumber(
                x.re().scaleByPowerOfTen(exponent).doubleValue(),
                x.im().scaleByPowerOfTen(exponent).doubleValue());
    }
}
