package org.eigenlens.math.exact.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/** One term \(c\sqrt r\) of a surd: r an integer in lowest form, negative for an imaginary term, and c rational, not zero. */
record Term(BigInteger radicand, BigFraction coefficient) {

    /** Radicands below this are free of squares, and so belong to one field only when they are equal. */
    private static final BigInteger SURELY_LOWEST = BigInteger.TEN.pow(12);

    boolean isRational() {
        return radicand.equals(BigInteger.ONE);
    }

    boolean isReal() {
        return radicand.signum() > 0;
    }

    Term negate() {
        return new Term(radicand, coefficient.negate());
    }

    /** The product, by \(\sqrt a\sqrt b = g\sqrt{ab/g^2}\) with g the common divisor, and \(i^2=-1\). */
    Term times(Term other) {
        if (isRational() || other.isRational()) {
            return new Term(radicand.multiply(other.radicand), coefficient.multiply(other.coefficient));
        }
        BigInteger common = radicand.gcd(other.radicand);
        BigInteger rest = radicand.divide(common).multiply(other.radicand.divide(common));
        BigFraction product = coefficient.multiply(other.coefficient).multiply(common);
        boolean bothImaginary = !isReal() && !other.isReal();
        if (radicand.abs().max(other.radicand.abs()).compareTo(SURELY_LOWEST) > 0) {
            // A large radicand may have kept the square of a prime, which is free now.
            Radical reduced = Radical.of(rest);
            product = product.multiply(reduced.factor());
            rest = reduced.radicand();
        }
        return new Term(rest, bothImaginary ? product.negate() : product);
    }

    /** The sum of two lists of terms, both in ascending order of radicand, in the same order. */
    static List<Term> sum(List<Term> left, List<Term> right) {
        List<Term> sum = new ArrayList<>(left);
        for (Term term : right) {
            add(sum, term);
        }
        sum.sort((a, b) -> a.radicand.compareTo(b.radicand));
        return List.copyOf(sum);
    }

    private static void add(List<Term> sum, Term term) {
        for (int i = 0; i < sum.size(); i++) {
            Term present = sum.get(i);
            if (present.sharesRootWith(term)) {
                BigFraction total = present.coefficient.add(term.inTermsOf(present.radicand));
                if (total.signum() == 0) {
                    sum.remove(i);
                } else {
                    sum.set(i, new Term(present.radicand, total));
                }
                return;
            }
        }
        sum.add(term);
    }

    /** Whether both roots lie in one field ℚ(√d). */
    boolean sharesRootWith(Term other) {
        if (radicand.equals(other.radicand)) {
            return true;
        }
        boolean large = radicand.abs().min(other.radicand.abs()).compareTo(BigInteger.ONE) > 0
                && radicand.abs().max(other.radicand.abs()).compareTo(SURELY_LOWEST) > 0;
        return large
                && radicand.signum() == other.radicand.signum()
                && Radical.isSquare(radicand.multiply(other.radicand));
    }

    /** The coefficient of this term when its root is written with another radicand of the same field. */
    BigFraction inTermsOf(BigInteger other) {
        if (radicand.equals(other)) {
            return coefficient;
        }
        BigInteger mean = radicand.multiply(other).sqrt();
        return coefficient.multiply(new BigFraction(mean, other.abs()));
    }

    /** How many digits the integer part of the term's size has, at most. */
    int integerDigits() {
        int bits = coefficient.getNumerator().bitLength()
                - coefficient.getDenominator().bitLength()
                + radicand.bitLength() / 2
                + 2;
        return Math.max(1, bits * 3 / 10 + 1);
    }

    /** An enclosure of \(c\sqrt{|r|}\) to {@code digits} significant digits. */
    Interval size(int digits) {
        Interval rational = quotient(coefficient, digits);
        if (radicand.abs().equals(BigInteger.ONE)) {
            return rational;
        }
        Interval root = Interval.of(new BigDecimal(radicand.abs())).sqrt(digits);
        return root.times(rational, digits);
    }

    private static Interval quotient(BigFraction value, int digits) {
        BigDecimal p = new BigDecimal(value.getNumerator());
        BigDecimal q = new BigDecimal(value.getDenominator());
        BigDecimal below = p.divide(q, new MathContext(digits, RoundingMode.FLOOR));
        boolean exact = below.multiply(q).compareTo(p) == 0;
        return new Interval(below, exact ? below : below.add(below.ulp()));
    }

    /** The double nearest to a rational, but for ties that 40 digits cannot tell. */
    static double toDouble(BigFraction value) {
        BigInteger p = value.getNumerator();
        BigInteger q = value.getDenominator();
        if (p.bitLength() <= 53 && q.bitLength() <= 53) {
            return p.doubleValue() / q.doubleValue();
        }
        return new BigDecimal(p).divide(new BigDecimal(q), new MathContext(40)).doubleValue();
    }
}
