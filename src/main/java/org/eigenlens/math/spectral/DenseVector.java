package org.eigenlens.math.spectral;

import java.util.Arrays;

/**
 * A real vector: at least one entry, all finite, never changed.
 *
 * <p>Example: {@code DenseVector.of(3, 4).norm()} is 5. Two vectors are equal when their entries are.
 */
public final class DenseVector {

    private final double[] entries;

    DenseVector(double[] owned) {
        Entries.requireFinite(owned);
        this.entries = owned;
    }

    /**
     * The vector of these entries.
     *
     * @throws IllegalArgumentException if there are none, or one is not finite
     */
    public static DenseVector of(double... entries) {
        if (entries.length == 0) {
            throw new IllegalArgumentException("A vector needs at least one entry, for example \"1 0\".");
        }
        return new DenseVector(Entries.refusingNonFinite(entries.clone()));
    }

    /**
     * The vector of numbers that a computation gave.
     *
     * @throws ArithmeticException if one has left the range of doubles, which is no fault of what was typed
     */
    public static DenseVector computed(double... numbers) {
        return new DenseVector(numbers.clone());
    }

    /** The vector of n zeros. */
    public static DenseVector zero(int n) {
        return of(new double[n]);
    }

    /** The i-th column (counted from 0) of the n×n identity. */
    public static DenseVector unit(int n, int i) {
        double[] e = new double[n];
        e[i] = 1;
        return of(e);
    }

    /** The number of entries. */
    public int size() {
        return entries.length;
    }

    /** The entry at index i, counted from 0. */
    public double entry(int i) {
        return entries[i];
    }

    /** The entries, as an array that belongs to the caller. */
    public double[] toArray() {
        return entries.clone();
    }

    /** The Euclidean length \(\|x\|\), without overflow or underflow on the way. */
    public double norm() {
        return Entries.norm(entries);
    }

    /** The inner product \(x^\top y\). */
    public double dot(DenseVector other) {
        requireSameSize(other);
        double sum = 0;
        for (int i = 0; i < entries.length; i++) {
            sum += entries[i] * other.entries[i];
        }
        return sum;
    }

    /** The sum. */
    public DenseVector plus(DenseVector other) {
        return plus(1, other);
    }

    /** The difference. */
    public DenseVector minus(DenseVector other) {
        return plus(-1, other);
    }

    /** This vector plus {@code factor} times the other. */
    public DenseVector plus(double factor, DenseVector other) {
        requireSameSize(other);
        double[] sum = new double[entries.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = entries[i] + factor * other.entries[i];
        }
        return new DenseVector(sum);
    }

    /** The product with a number. */
    public DenseVector times(double factor) {
        return new DenseVector(Entries.times(factor, entries));
    }

    /**
     * The vector of length 1 in the same direction.
     *
     * @throws ArithmeticException if this is the zero vector, which has no direction
     */
    public DenseVector normalized() {
        double[] unit = entries.clone();
        if (!Entries.normalize(unit)) {
            throw new ArithmeticException("The zero vector has no direction: give a vector with a nonzero entry.");
        }
        return new DenseVector(unit);
    }

    private void requireSameSize(DenseVector other) {
        if (other.entries.length != entries.length) {
            throw new IllegalArgumentException(
                    "Vectors of " + entries.length + " and " + other.entries.length + " entries do not go together.");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DenseVector that && Arrays.equals(entries, that.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    /** The entries with spaces between, as they would be typed. */
    @Override
    public String toString() {
        return Entries.typed(entries, 0, entries.length);
    }
}
