package org.eigenlens.math.exact;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.number.Content;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.hipparchus.fraction.BigFraction;

/** A vector with exact entries, such as \((1, \sqrt2)\). */
public record ExactVector(List<ExactNumber> entries) {

    /** Digits of the longest integers in a vector that still reads well. */
    private static final int LONGEST = 12;

    /** Doubles of this length and above have all their digits, those of their squares included. */
    private static final double SMALLEST_LENGTH = 1e-290;

    /** Refuses a vector without entries by an {@link IllegalArgumentException}. */
    public ExactVector {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A vector needs at least one entry.");
        }
        entries = List.copyOf(entries);
    }

    /** The vector with these entries. */
    public static ExactVector of(ExactNumber... entries) {
        return new ExactVector(Arrays.asList(entries));
    }

    /** The vector with these integer entries. */
    public static ExactVector ofIntegers(long... entries) {
        return new ExactVector(
                Arrays.stream(entries).mapToObj(n -> (ExactNumber) Surd.of(n)).toList());
    }

    /** The number of entries. */
    public int size() {
        return entries.size();
    }

    /** Entry i, counted from zero. */
    public ExactNumber entry(int i) {
        return entries.get(i);
    }

    public boolean isZero() {
        return entries.stream().allMatch(ExactNumber::isZero);
    }

    public boolean isReal() {
        return entries.stream().allMatch(ExactNumber::isReal);
    }

    /** The sum; an {@link IllegalArgumentException} if the sizes differ. */
    public ExactVector plus(ExactVector other) {
        requireSameSize(other);
        return new ExactVector(IntStream.range(0, size())
                .mapToObj(i -> entry(i).plus(other.entry(i)))
                .toList());
    }

    /** The vector multiplied by a number. */
    public ExactVector times(ExactNumber factor) {
        return new ExactVector(entries.stream().map(x -> x.times(factor)).toList());
    }

    /** The difference; an {@link IllegalArgumentException} if the sizes differ. */
    public ExactVector minus(ExactVector other) {
        return plus(other.times(Surd.of(-1)));
    }

    /** The sum of the products of entries, \(\sum x_iy_i\), without conjugation. */
    public ExactNumber dot(ExactVector other) {
        requireSameSize(other);
        ExactNumber sum = Surd.ZERO;
        for (int i = 0; i < size(); i++) {
            sum = sum.plus(entry(i).times(other.entry(i)));
        }
        return sum;
    }

    /**
     * The multiple of this vector that reads best: its first nonzero entry is a positive integer, there are no denominators and
     * no common integer factor; or, where that would take integers of more than {@value #LONGEST} digits, its first nonzero entry is 1. Parallel vectors of surds have the same
     * simplified form.
     *
     * <p>Vectors with entries other than surds only have their sign settled, and only when they are real.
     */
    public ExactVector simplified() {
        if (isZero()) {
            return this;
        }
        if (!entries.stream().allMatch(Surd.class::isInstance)) {
            return isReal() && first().signum() < 0 ? times(Surd.of(-1)) : this;
        }
        ExactVector monic = times(first().reciprocal());
        BigFraction content = Content.of(monic.entries.stream()
                .flatMap(x -> ((Surd) x).coefficients().stream())
                .toList());
        ExactVector whole = monic.times(Surd.of(content).reciprocal());
        return whole.isOfShortIntegers() ? whole : monic;
    }

    private boolean isOfShortIntegers() {
        return entries.stream()
                .flatMap(x -> ((Surd) x).coefficients().stream())
                .allMatch(c -> c.getNumerator().abs().compareTo(BigInteger.TEN.pow(LONGEST)) < 0);
    }

    /**
     * The unit vector along a real vector, its first nonzero entry positive, in double precision; zero for the zero vector.
     *
     * <p>The entries may lie outside the range of doubles: those of the unit vector that are too small for it are zero.
     */
    public List<Double> direction() {
        if (isZero()) {
            return entries.stream().map(entry -> 0.0).toList();
        }
        double[] values = entries.stream().mapToDouble(ExactNumber::re).toArray();
        double length = length(values);
        if (!(length >= SMALLEST_LENGTH && length <= Double.MAX_VALUE)) {
            values = byLargest().entries.stream().mapToDouble(ExactNumber::re).toArray();
            length = length(values);
        }
        double divisor = first().signum() < 0 ? -length : length;
        return Arrays.stream(values).mapToObj(x -> x / divisor + 0.0).toList();
    }

    private static double length(double[] values) {
        return Arrays.stream(values).reduce(0, Math::hypot);
    }

    /** The vector over the size of an entry that no other exceeds, so that all lie between −1 and 1, within the rounding of a double. */
    private ExactVector byLargest() {
        return entries.stream()
                .filter(x -> !x.isZero())
                .map(x -> times((x.signum() < 0 ? x.negate() : x).reciprocal()))
                .filter(v -> v.entries.stream().allMatch(x -> Math.abs(x.re()) <= 1))
                .findFirst()
                .orElseThrow();
    }

    private ExactNumber first() {
        return entries.stream().filter(x -> !x.isZero()).findFirst().orElseThrow();
    }

    private void requireSameSize(ExactVector other) {
        if (size() != other.size()) {
            throw new IllegalArgumentException(
                    "Vectors of " + size() + " and of " + other.size() + " entries do not go together.");
        }
    }

    /** The vector in plain characters, such as {@code (1, √2)}. */
    public String toText() {
        return "(" + String.join(", ", entries.stream().map(ExactNumber::toText).toList()) + ")";
    }

    @Override
    public String toString() {
        return toText();
    }
}
