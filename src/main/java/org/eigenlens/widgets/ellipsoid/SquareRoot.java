package org.eigenlens.widgets.ellipsoid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;

/** The square root of a positive number as a reader sees it: exactly where that is short, and in decimals. The number may be one that no double can hold. */
final class SquareRoot {

    /** More digits than are ever shown, so that what is rounded from them is right. */
    private static final MathContext PRECISION = new MathContext(24);

    private static final BigDecimal PI = new BigDecimal("3.14159265358979323846264");

    private SquareRoot() {}

    static ShownNumber of(ExactNumber number) {
        Optional<Surd> exact = number instanceof Surd surd ? surd.sqrt() : Optional.empty();
        if (exact.isPresent()) {
            return ShownNumber.of(exact.get());
        }
        ShownNumber about = ShownNumber.approximately(Surd.of(nearest(number)));
        return number.isShort()
                ? new ShownNumber(
                        "\\sqrt{" + number.toTex() + "} " + about.tex(), "√(" + number.toText() + "), " + about.text())
                : about;
    }

    /** A multiple of π, such as {@code \frac{4}{3}\pi \approx 4.18879}. */
    static ShownNumber timesPi(ExactNumber square, Surd factor) {
        ShownNumber about = ShownNumber.approximately(Surd.of(nearest(square).multiply(timesPi(factor))));
        Optional<Surd> root = square instanceof Surd surd ? surd.sqrt().map(factor::times) : Optional.empty();
        if (root.isEmpty() || !root.get().isShort()) {
            return about;
        }
        boolean one = root.get().equals(Surd.ONE);
        return new ShownNumber(
                (one ? "" : root.get().toTex()) + "\\pi " + about.tex(),
                (one ? "" : root.get().toText() + " ") + "π, " + about.text());
    }

    /** The root to {@code PRECISION}. */
    static BigDecimal nearest(ExactNumber number) {
        return inDigits(number).sqrt(PRECISION);
    }

    static BigDecimal timesPi(Surd factor) {
        return PI.multiply(inDigits(factor));
    }

    private static BigDecimal inDigits(ExactNumber number) {
        return new BigDecimal(number.realDecimal(PRECISION.getPrecision()).text());
    }
}
