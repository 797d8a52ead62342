package org.eigenlens.math.exact.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.eigenlens.math.exact.number.Box;
import org.eigenlens.math.exact.number.Interval;
import org.eigenlens.math.exact.number.Surd;

/**
 * One number as it was typed: its canonical text, its exact value where it has one, and the nearest doubles.
 *
 * @param expression what was typed
 * @param exact the value as a surd; empty for π, e and what is made of them, and for nested roots
 * @param re the real part, rounded to double
 * @param im the imaginary part, rounded to double
 */
record Entry(Expression expression, Optional<Surd> exact, double re, double im) {

    /** Differences that vanish to this many digits are taken as zero. */
    private static final int LAST_DIGIT = 240;

    static Entry parse(SourceText text) {
        Expression expression = ExpressionParser.parse(text);
        Optional<Surd> exact = expression.value().exact();
        double re = exact.map(Surd::re).orElseGet(() -> rounded(expression, Box::re));
        double im = exact.map(Surd::im).orElseGet(() -> rounded(expression, Box::im));
        if (!Double.isFinite(re) || !Double.isFinite(im)) {
            throw text.refusal(0, "a number below 1.8e308", "That number is too large: type one below 1.8e308.");
        }
        boolean vanishes =
                re == 0 && im == 0 && exact.isPresent() && !exact.get().isZero();
        if (vanishes) {
            throw text.refusal(
                    0,
                    "zero or a number above 5e-324",
                    "That number is too close to zero: type 0 or one above 5e-324.");
        }
        return new Entry(expression, exact, re + 0.0, im + 0.0);
    }

    /** The text that reads as this number again. */
    String source() {
        return expression.source();
    }

    private static double rounded(Expression expression, Function<Box, Interval> part) {
        for (int digits = Value.DIGITS; ; digits *= 2) {
            Interval interval = part.apply(expression.enclosure(digits));
            double low = interval.lo().doubleValue();
            double high = interval.hi().doubleValue();
            if (low == high) {
                return low;
            }
            if (digits >= LAST_DIGIT) {
                return interval.holdsZero()
                        ? 0.0
                        : interval.lo()
                                .add(interval.hi())
                                .divide(BigDecimal.TWO)
                                .doubleValue();
            }
        }
    }

    boolean isReal() {
        return im == 0 && exact.map(Surd::isReal).orElse(true);
    }
}
