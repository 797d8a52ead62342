package org.eigenlens.math.exact.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.eigenlens.math.exact.number.Box;
import org.eigenlens.math.exact.number.Surd;

/**
 * What an expression amounts to: exactly, if it is a surd of moderate size, and in any case inside a box.
 *
 * <p>The box of an exact value is made when it is asked for, which is seldom: its square roots cost more than all the rest of reading a number.
 */
sealed interface Value {

    /** Significant digits of the boxes that are kept. */
    int DIGITS = 60;

    /** The value, where it is a surd of moderate size. */
    Optional<Surd> exact();

    /** A box that is certain to hold the value. */
    Box box();

    boolean isReal();

    /** Whether the value is zero, or cannot be told from zero. */
    boolean mayBeZero();

    boolean isNegative();

    boolean isTooLarge();

    static Value of(Surd exact) {
        return new Exactly(exact);
    }

    static Value within(Box box) {
        return new Within(box);
    }

    /** A value that is known exactly; that it is of moderate size is seen to where it is made. */
    record Exactly(Surd value) implements Value {

        @Override
        public Optional<Surd> exact() {
            return Optional.of(value);
        }

        @Override
        public Box box() {
            return value.enclosure(DIGITS);
        }

        @Override
        public boolean isReal() {
            return value.isReal();
        }

        @Override
        public boolean mayBeZero() {
            return value.isZero();
        }

        @Override
        public boolean isNegative() {
            return value.signum() < 0;
        }

        @Override
        public boolean isTooLarge() {
            return false;
        }
    }

    /** A value of which a box is all that is known. */
    record Within(Box box) implements Value {

        private static final int LARGEST_EXPONENT = 1_000;

        @Override
        public Optional<Surd> exact() {
            return Optional.empty();
        }

        @Override
        public boolean isReal() {
            return box.isOnRealAxis();
        }

        @Override
        public boolean mayBeZero() {
            return box.holdsZero();
        }

        @Override
        public boolean isNegative() {
            return box.re().hi().signum() < 0;
        }

        @Override
        public boolean isTooLarge() {
            return exponent(box.re().lo()) > LARGEST_EXPONENT
                    || exponent(box.re().hi()) > LARGEST_EXPONENT
                    || exponent(box.im().lo()) > LARGEST_EXPONENT
                    || exponent(box.im().hi()) > LARGEST_EXPONENT;
        }

        private static long exponent(BigDecimal value) {
            return value.signum() == 0 ? 0 : Math.abs((long) value.precision() - value.scale());
        }
    }
}
