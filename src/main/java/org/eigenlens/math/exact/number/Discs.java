package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Discs in the complex plane, one for each root of a polynomial, that together hold all of its roots.
 *
 * <p>With approximations \(z_i\) to the n roots of p and the corrections
 * \(W_i = p(z_i)/(c\prod_{j\ne i}(z_i-z_j))\) of Weierstrass, c the leading coefficient, the roots lie in the union of the
 * discs \(|z-z_i|\le n|W_i|\), and a disc that meets no other holds exactly one (B. T. Smith, <i>Error bounds for zeros of
 * a polynomial</i>, J. ACM 17, 1970). Values at grid points are exact, so the radii are bounds and not estimates.
 *
 * @param k centres and radii are in units of \(2^{-k}\)
 * @param corrections the corrections \(W_i\), which lead to better centres (the method of Durand and Kerner)
 */
record Discs(int k, List<GaussianInteger> centres, List<BigInteger> radii, List<GaussianInteger> corrections) {

    /** The discs around the given centres; centres that coincide are moved apart first. */
    static Discs around(GridPolynomial p, int k, List<GaussianInteger> centres) {
        List<GaussianInteger> apart = apart(centres);
        List<BigInteger> radii = new ArrayList<>();
        List<GaussianInteger> corrections = new ArrayList<>();
        for (int i = 0; i < apart.size(); i++) {
            GaussianInteger value = p.at(apart.get(i), k);
            GaussianInteger denominator = differences(apart, i).times(p.leading());
            corrections.add(value.dividedBy(denominator));
            radii.add(radius(value, denominator, p));
        }
        return new Discs(k, apart, radii, corrections);
    }

    /** The discs around the corrected centres, on a grid that is finer by {@code moreBits} bits. */
    Discs next(GridPolynomial p, int moreBits, List<Boolean> real) {
        List<GaussianInteger> better = new ArrayList<>();
        for (int i = 0; i < centres.size(); i++) {
            GaussianInteger z = centres.get(i).minus(corrections.get(i)).shift(moreBits);
            better.add(real.get(i) ? new GaussianInteger(z.re(), BigInteger.ZERO) : z);
        }
        return around(p, k + moreBits, better);
    }

    /** Whether discs i and j have a point in common. */
    boolean meet(int i, int j) {
        return !centres.get(i).isFartherThan(radii.get(i).add(radii.get(j)), centres.get(j));
    }

    /** Whether no two discs meet. */
    boolean areDisjoint() {
        for (int i = 0; i < centres.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (meet(i, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether disc i lies off the real axis, or else meets the mirror image of no disc but its own. */
    boolean isClassified(int i) {
        if (isOffRealAxis(i)) {
            return true;
        }
        GaussianInteger mirrored = centres.get(i).conjugate();
        for (int j = 0; j < centres.size(); j++) {
            BigInteger reach = radii.get(i).add(radii.get(j));
            if (j != i && !mirrored.isFartherThan(reach, centres.get(j))) {
                return false;
            }
        }
        return true;
    }

    boolean isOffRealAxis(int i) {
        return centres.get(i).im().abs().compareTo(radii.get(i)) > 0;
    }

    /** Whether each disc meets only the disc at its own place of an earlier family, so that it holds the same root. */
    boolean continues(Discs earlier) {
        int finer = k - earlier.k;
        for (int i = 0; i < centres.size(); i++) {
            for (int j = 0; j < centres.size(); j++) {
                GaussianInteger old = earlier.centres.get(j).shift(finer);
                BigInteger reach = radii.get(i).add(earlier.radii.get(j).shiftLeft(finer));
                if (i != j && !centres.get(i).isFartherThan(reach, old)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether every radius is at most \(2^{-bits}\). */
    boolean areWithin(int bits) {
        return radii.stream().allMatch(r -> r.shiftLeft(Math.max(0, bits)).compareTo(BigInteger.ONE.shiftLeft(k)) <= 0);
    }

    private static BigInteger radius(GaussianInteger value, GaussianInteger denominator, GridPolynomial p) {
        BigInteger size = value.bound().add(BigInteger.valueOf(2L * p.slack()));
        return quotientAbove(size, denominator.size()).multiply(BigInteger.valueOf(p.degree()));
    }

    /** An upper bound of the quotient of positive integers, of which only the leading bits are divided. */
    private static BigInteger quotientAbove(BigInteger numerator, BigInteger denominator) {
        int spare = Math.max(0, denominator.bitLength() - Long.SIZE);
        BigInteger above = numerator.shiftRight(spare).add(BigInteger.ONE);
        return above.divide(denominator.shiftRight(spare)).add(BigInteger.ONE);
    }

    private static GaussianInteger differences(List<GaussianInteger> centres, int i) {
        GaussianInteger product = GaussianInteger.ONE;
        for (int j = 0; j < centres.size(); j++) {
            product = j == i ? product : product.times(centres.get(i).minus(centres.get(j)));
        }
        return product;
    }

    private static List<GaussianInteger> apart(List<GaussianInteger> centres) {
        List<GaussianInteger> apart = new ArrayList<>();
        for (GaussianInteger centre : centres) {
            GaussianInteger moved = centre;
            while (apart.contains(moved)) {
                moved = moved.plus(GaussianInteger.ONE);
            }
            apart.add(moved);
        }
        return apart;
    }
}
