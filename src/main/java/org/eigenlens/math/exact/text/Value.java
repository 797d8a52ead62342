package org.eigenlens.math.exact.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.eigenlens.math.exact.number.Box;
import org.eigenlens.math.exact.number.Surd;

/** What an expression amounts to: exactly, if it is a surd of moderate size, and in any case inside a box. */
record Value(Optional<Surd> exact, Box box) {

    /** Significant digits of the boxes that are kept. */
    static final int DIGITS = 60;

    private static final int LARGEST_EXPONENT = 1_000;

    static Value of(Surd exact) {
        return new Value(Optional.of(exact), exact.enclosure(DIGITS));
    }

    static Value of(Optional<Surd> exact, Box box) {
        return exact.map(Value::of).orElseGet(() -> new Value(Optional.empty(), box));
    }

    boolean isReal() {
        return exact.map(Surd::isReal).orElse(box.isOnRealAxis());
    }

    /** Whether the value is zero, or cannot be told from zero. */
    boolean mayBeZero() {
        return exact.map(Surd::isZero).orElse(box.holdsZero());
    }

    boolean isNegative() {
        return exact.map(x -> x.signum() < 0).orElse(box.re().hi().signum() < 0);
    }

    boolean isTooLarge() {
        return exponent(box.re().lo()) > LARGEST_EXPONENT
                || exponent(box.re().hi()) > LARGEST_EXPONENT
                || exponent(box.im().lo()) > LARGEST_EXPONENT
                || exponent(box.im().hi()) > LARGEST_EXPONENT;
    }

    private static long exponent(BigDecimal value) {
        return value.signum() == 0 ? 0 : Math.abs((long) value.precision() - value.scale());
    }
}
