package org.eigenlens.widgets.ellipsoid;

import java.util.Optional;
import org.eigenlens.math.exact.number.Decimal;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;

/** The square root of a positive number as a reader sees it: exactly where that is short, and in decimals. */
final class SquareRoot {

    private static final int DIGITS = 6;

    private SquareRoot() {}

    static ShownNumber of(ExactNumber number) {
        Optional<Surd> exact = number instanceof Surd surd ? surd.sqrt() : Optional.empty();
        if (exact.isPresent()) {
            return ShownNumber.of(exact.get());
        }
        String decimals = decimals(Math.sqrt(number.re()));
        return number.isShort()
                ? new ShownNumber(
                        "\\sqrt{" + number.toTex() + "} \\approx " + decimals,
                        "√(" + number.toText() + "), about " + decimals)
                : new ShownNumber("\\approx " + decimals, "about " + decimals);
    }

    /** A multiple of π, such as {@code \frac{4}{3}\pi \approx 4.18879}. */
    static ShownNumber timesPi(ExactNumber square, Surd factor) {
        double value = Math.PI * factor.re() * Math.sqrt(square.re());
        Optional<Surd> root = square instanceof Surd surd ? surd.sqrt().map(factor::times) : Optional.empty();
        if (root.isEmpty() || !root.get().isShort()) {
            return new ShownNumber("\\approx " + decimals(value), "about " + decimals(value));
        }
        boolean one = root.get().equals(Surd.ONE);
        return new ShownNumber(
                (one ? "" : root.get().toTex()) + "\\pi \\approx " + decimals(value),
                (one ? "" : root.get().toText() + " ") + "π, about " + decimals(value));
    }

    private static String decimals(double value) {
        return decimals(value, DIGITS);
    }

    static String decimals(double value, int digits) {
        Decimal decimal = Surd.of(java.math.BigDecimal.valueOf(value)).decimal(digits);
        return decimal.text();
    }
}
