package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;

/**
 * A real polynomial over ℚ(√d), multiplied by an integer so that its coefficients are \(a_j + b_j\sqrt d\) with integers
 * \(a_j\), \(b_j\), and ready to be evaluated at grid points without error.
 *
 * @param a rational parts, constant term first
 * @param b the factors of √d, constant term first
 * @param d the radicand of the field; 1 for ℚ
 */
record GridPolynomial(List<BigInteger> a, List<BigInteger> b, BigInteger d) {

    /** The monic polynomial, with coefficients in ℚ(√d), times the least common denominator of its coefficients. */
    static GridPolynomial of(Polynomial monic, BigInteger d) {
        BigInteger scale = Content.denominator(monic.coefficients().stream()
                .flatMap(c -> c.coefficients().stream())
                .toList());
        List<BigInteger> a = monic.coefficients().stream()
                .map(c -> scaled(c.coefficient(BigInteger.ONE), scale))
                .toList();
        List<BigInteger> b = monic.coefficients().stream()
                .map(c -> d.equals(BigInteger.ONE) ? BigInteger.ZERO : scaled(c.coefficientInTermsOf(d), scale))
                .toList();
        return new GridPolynomial(a, b, d);
    }

    int degree() {
        return a.size() - 1;
    }

    /** The leading coefficient: the multiple that made the coefficients whole. */
    BigInteger leading() {
        return a.get(degree());
    }

    boolean isRational() {
        return d.equals(BigInteger.ONE);
    }

    /** The value at \(w/2^k\), times \(2^{nk}\): exact over ℚ, else each part within {@link #slack} of the truth. */
    GaussianInteger at(GaussianInteger w, int k) {
        GaussianInteger rational = horner(a, w, k);
        return isRational() ? rational : joined(rational, horner(b, w, k));
    }

    /** The coefficients \(q_j\) of \(2^{nk}p((w+y)/2^k)=\sum_jq_jy^j\), as exact as {@link #at}. */
    List<GaussianInteger> around(GaussianInteger w, int k) {
        List<GaussianInteger> rational = shifted(a, w, k);
        if (isRational()) {
            return rational;
        }
        List<GaussianInteger> factors = shifted(b, w, k);
        return IntStream.range(0, a.size())
                .mapToObj(j -> joined(rational.get(j), factors.get(j)))
                .toList();
    }

    private GaussianInteger joined(GaussianInteger rational, GaussianInteger factor) {
        int bits = factor.size().bitLength() + 2;
        BigInteger root = d.shiftLeft(2 * bits).sqrt();
        return rational.plus(factor.times(root).shift(-bits));
    }

    /** Taylor's expansion by repeated division by \(x-w\), which is Horner's rule. */
    private static List<GaussianInteger> shifted(List<BigInteger> coefficients, GaussianInteger w, int k) {
        int n = coefficients.size() - 1;
        List<GaussianInteger> result = new ArrayList<>();
        for (int j = 0; j <= n; j++) {
            result.add(new GaussianInteger(coefficients.get(j).shiftLeft(k * (n - j)), BigInteger.ZERO));
        }
        for (int i = 0; i < n; i++) {
            for (int j = n - 1; j >= i; j--) {
                result.set(j, result.get(j).plus(result.get(j + 1).times(w)));
            }
        }
        return result;
    }

    /** How far each part of a value may be off. */
    int slack() {
        return isRational() ? 0 : 2;
    }

    private static GaussianInteger horner(List<BigInteger> coefficients, GaussianInteger w, int k) {
        int n = coefficients.size() - 1;
        GaussianInteger value = new GaussianInteger(coefficients.get(n), BigInteger.ZERO);
        for (int j = n - 1; j >= 0; j--) {
            BigInteger c = coefficients.get(j).shiftLeft(k * (n - j));
            value = value.times(w).plus(new GaussianInteger(c, BigInteger.ZERO));
        }
        return value;
    }

    private static BigInteger scaled(BigFraction value, BigInteger scale) {
        return value.getNumerator().multiply(scale.divide(value.getDenominator()));
    }
}
