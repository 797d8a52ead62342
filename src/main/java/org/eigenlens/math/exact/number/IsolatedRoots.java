package org.eigenlens.math.exact.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All roots of a real polynomial without multiple roots, each in a disc of its own, known to be real or not.
 *
 * <p>The discs can be made as small as is asked for; the root at a place stays at its place.
 */
final class IsolatedRoots {

    private static final int STEPS_BEFORE_FINER_GRID = 16;
    private static final int SPARE_BITS = 8;

    private final GridPolynomial polynomial;
    private final Discs discs;
    private final List<Boolean> real;

    private IsolatedRoots(GridPolynomial polynomial, Discs discs, List<Boolean> real) {
        this.polynomial = polynomial;
        this.discs = discs;
        this.real = real;
    }

    /**
     * Isolates the roots.
     *
     * @param squarefree monic, over ℚ or one real quadratic field, without multiple roots, and not zero at zero
     */
    static IsolatedRoots of(Polynomial squarefree) {
        GridPolynomial p = GridPolynomial.of(squarefree);
        StartingPoints start = StartingPoints.of(squarefree);
        List<Boolean> unknown = Collections.nCopies(p.degree(), false);
        Discs discs = Discs.around(p, start.k(), start.points());
        for (int step = 1; !isSettled(discs); step++) {
            discs = discs.next(p, step % STEPS_BEFORE_FINER_GRID == 0 ? discs.k() / 2 + 8 : 0, unknown);
        }
        List<Boolean> real = new ArrayList<>();
        for (int i = 0; i < p.degree(); i++) {
            real.add(!discs.isOffRealAxis(i));
        }
        return new IsolatedRoots(p, discs, List.copyOf(real)).refinedTo(0);
    }

    /** The same roots in discs of radius at most \(2^{-bits}\). */
    IsolatedRoots refinedTo(int bits) {
        if (discs.areWithin(bits)) {
            return this;
        }
        Discs finer = discs.next(polynomial, Math.max(0, bits + SPARE_BITS - discs.k()), real);
        while (!finer.areWithin(bits) || !finer.continues(discs)) {
            finer = finer.next(polynomial, 0, real);
        }
        return new IsolatedRoots(polynomial, finer, real);
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

    /** The centre of disc i in units of \(2^{-k}\). */
    GaussianInteger centre(int i) {
        return discs.centres().get(i);
    }

    int k() {
        return discs.k();
    }

    /** A box around disc i. */
    Box box(int i) {
        GaussianInteger centre = discs.centres().get(i);
        BigInteger radius = discs.radii().get(i);
        Interval re = interval(centre.re(), radius);
        return isReal(i) ? Box.of(re) : new Box(re, interval(centre.im(), radius));
    }

    private Interval interval(BigInteger centre, BigInteger radius) {
        return new Interval(dyadic(centre.subtract(radius)), dyadic(centre.add(radius)));
    }

    private BigDecimal dyadic(BigInteger value) {
        // m / 2^k = m 5^k / 10^k
        return new BigDecimal(value.multiply(BigInteger.valueOf(5).pow(discs.k())), discs.k());
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
