package org.eigenlens.math.exact.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.eigenlens.math.exact.number.Box;
import org.eigenlens.math.exact.number.Interval;
import org.eigenlens.math.exact.number.Surd;

/** The numbers that have a name: π, e and the imaginary unit. */
enum Constant {
    PI("pi", Value.within(Box.of(pi()))),
    E("e", Value.within(Box.of(e()))),
    I("i", Value.of(Surd.I));

    private final String source;

    @SuppressWarnings("ImmutableEnumChecker") // A value is made of surds and decimals, which do not change.
    private final Value value;

    Constant(String source, Value value) {
        this.source = source;
        this.value = value;
    }

    /** The constant of a name, in any of the usual spellings. */
    static Optional<Constant> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "pi", "π" -> Optional.of(PI);
            case "e" -> Optional.of(E);
            case "i", "j" -> Optional.of(I);
            default -> Optional.empty();
        };
    }

    String source() {
        return source;
    }

    /** The value; its box is narrower than anything here asks for. */
    Value value() {
        return value;
    }

    /** Machin 1706: \(\pi = 16\arctan\tfrac15 - 4\arctan\tfrac1{239}\). */
    private static Interval pi() {
        BigInteger scaled = arctanOfReciprocal(5)
                .multiply(BigInteger.valueOf(16))
                .subtract(arctanOfReciprocal(239).multiply(BigInteger.valueOf(4)));
        return around(scaled);
    }

    private static Interval e() {
        BigInteger sum = BigInteger.ZERO;
        BigInteger term = Scale.ONE;
        for (int n = 1; term.signum() > 0; n++) {
            sum = sum.add(term);
            term = term.divide(BigInteger.valueOf(n));
        }
        return around(sum);
    }

    private static BigInteger arctanOfReciprocal(int x) {
        BigInteger power = Scale.ONE.divide(BigInteger.valueOf(x));
        BigInteger sum = BigInteger.ZERO;
        for (int k = 1; power.signum() > 0; k += 2) {
            BigInteger term = power.divide(BigInteger.valueOf(k));
            sum = k % 4 == 1 ? sum.add(term) : sum.subtract(term);
            power = power.divide(BigInteger.valueOf((long) x * x));
        }
        return sum;
    }

    /** The few hundred roundings above each lose less than one unit, and they are weighted by 16 at most. */
    private static Interval around(BigInteger scaled) {
        BigInteger slack = BigInteger.TEN.pow(6);
        return new Interval(
                new BigDecimal(scaled.subtract(slack), Scale.DIGITS), new BigDecimal(scaled.add(slack), Scale.DIGITS));
    }

    private static final class Scale {
        static final int DIGITS = 300;
        static final BigInteger ONE = BigInteger.TEN.pow(DIGITS);
    }
}
