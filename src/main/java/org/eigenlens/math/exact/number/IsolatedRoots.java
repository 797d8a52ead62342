package org.eigenlens.math.exact.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All roots of a real polynomial without multiple roots, each in a disc of its own, known to be real or not.
 *
 * <p>The discs can be made as small as is asked for; the root at a place stays at its place. The finest discs so far are
 * remembered, which is the only thing about this object that changes.
 */
final class IsolatedRoots {

    private static final int STEPS_BEFORE_NEW_START = 16;
    private static final int SPARE_BITS = 40;

    private final GridPolynomial polynomial;
    private final List<Boolean> real;
    private volatile Discs finest;

    private IsolatedRoots(GridPolynomial polynomial, List<Boolean> real, Discs discs) {
        this.polynomial = polynomial;
        this.real = real;
        this.finest = discs;
    }

    /**
     * Isolates the roots.
     *
     * @param squarefree monic, without multiple roots, and not zero at zero
     * @param d the radicand of the field ℚ(√d) of the coefficients; 1 for ℚ
     */
    static IsolatedRoots of(Polynomial squarefree, BigInteger d) {
        GridPolynomial p = GridPolynomial.of(squarefree, d);
        StartingPoints start = StartingPoints.of(squarefree);
        List<Boolean> unknown = Collections.nCopies(p.degree(), false);
        Discs discs = Discs.around(p, start.k(), start.points());
        for (int step = 1; !isSettled(discs); step++) {
            discs = step % STEPS_BEFORE_NEW_START == 0 ? Clusters.restarted(p, discs) : discs.next(p, 0, unknown);
        }
        List<Boolean> real = new ArrayList<>();
        for (int i = 0; i < p.degree(); i++) {
            real.add(!discs.isOffRealAxis(i));
        }
        return new IsolatedRoots(p, List.copyOf(real), discs);
    }

    /** Discs around the roots, in their places, of radius at most \(2^{-bits}\). */
    Discs discs(int bits) {
        Discs known = finest;
        if (known.areWithin(bits)) {
            return known;
        }
        Discs finer = known;
        while (!finer.areWithin(bits) || !finer.continues(known)) {
            int missing = Math.max(0, bits + SPARE_BITS - finer.k());
            // Each step doubles the number of correct bits, so more than twice as many are of no use to it.
            finer = finer.next(polynomial, Math.min(missing, Math.max(finer.k(), SPARE_BITS)), real);
        }
        finest = finer;
        return finer;
    }

    int count() {
        return real.size();
    }

    boolean isReal(int i) {
        return real.get(i);
    }

    GridPolynomial polynomial() {
        return polynomial;
    }

    /** A box with sides of at most \(2^{1-bits}\) around root i. */
    Box box(int i, int bits) {
        Discs discs = discs(bits + 1);
        GaussianInteger centre = discs.centres().get(i);
        BigInteger radius = discs.radii().get(i);
        // What is finer than asked for would only make the decimals long.
        int spare = Math.max(0, discs.k() - Math.max(0, bits) - 4);
        Interval re = interval(centre.re(), radius, discs.k(), spare);
        return isReal(i) ? Box.of(re) : new Box(re, interval(centre.im(), radius, discs.k(), spare));
    }

    private static Interval interval(BigInteger centre, BigInteger radius, int k, int spare) {
        BigInteger low = centre.subtract(radius).shiftRight(spare);
        BigInteger high = centre.add(radius).negate().shiftRight(spare).negate();
        return new Interval(dyadic(low, k - spare), dyadic(high, k - spare));
    }

    private static BigDecimal dyadic(BigInteger value, int k) {
        // m / 2^k = m 5^k / 10^k
        return new BigDecimal(value.multiply(BigInteger.valueOf(5).pow(k)), k);
    }

    private static boolean isSettled(Discs discs) {
        if (!discs.areDisjoint()) {
            return false;
        }
        for (int i = 0; i < discs.centres().size(); i++) {
            if (!discs.isClassified(i)) {
                return false;
            }
        }
        return true;
    }
}
