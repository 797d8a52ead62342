package org.eigenlens.math.spectral;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A complex vector \(x + iy\), as eigenvectors of real matrices are: two real vectors of the same size, never changed.
 */
public record ComplexVector(DenseVector realPart, DenseVector imaginaryPart) {

    /** @throws IllegalArgumentException if the parts have different sizes */
    public ComplexVector {
        if (realPart.size() != imaginaryPart.size()) {
            throw new IllegalArgumentException("The real part has " + realPart.size()
                    + " entries and the imaginary part " + imaginaryPart.size() + ": both need the same number.");
        }
    }

    /** The vector without imaginary part. */
    public static ComplexVector real(DenseVector x) {
        return new ComplexVector(x, DenseVector.zero(x.size()));
    }

    /** The number of entries. */
    public int size() {
        return realPart.size();
    }

    /** The entry at index i, counted from 0. */
    public ComplexNumber entry(int i) {
        return new ComplexNumber(realPart.entry(i), imaginaryPart.entry(i));
    }

    /** All entries in order. */
    public List<ComplexNumber> entries() {
        return IntStream.range(0, size()).mapToObj(this::entry).toList();
    }

    /** Whether the imaginary part is exactly zero. */
    public boolean isReal() {
        return imaginaryPart.equals(DenseVector.zero(size()));
    }

    /** The Euclidean length \(\sqrt{\|x\|^2 + \|y\|^2}\). */
    public double norm() {
        return Math.hypot(realPart.norm(), imaginaryPart.norm());
    }

    /** The inner product \(w^{*}z = \sum_i \overline{w_i} z_i\), with this vector as w. */
    public ComplexNumber dot(ComplexVector z) {
        return new ComplexNumber(
                realPart.dot(z.realPart) + imaginaryPart.dot(z.imaginaryPart),
                realPart.dot(z.imaginaryPart) - imaginaryPart.dot(z.realPart));
    }

    /** This vector plus {@code factor} times the other. */
    public ComplexVector plus(ComplexNumber factor, ComplexVector other) {
        return new ComplexVector(
                realPart.plus(factor.re(), other.realPart).plus(-factor.im(), other.imaginaryPart),
                imaginaryPart.plus(factor.re(), other.imaginaryPart).plus(factor.im(), other.realPart));
    }

    /** The vector of conjugate entries. */
    public ComplexVector conjugate() {
        return new ComplexVector(realPart, imaginaryPart.times(-1));
    }
}
