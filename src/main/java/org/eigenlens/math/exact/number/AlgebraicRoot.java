package org.eigenlens.math.exact.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One root of an irreducible polynomial: known by the polynomial and by a disc that holds it and no other root.
 *
 * <p>The discs can be made as small as is asked for, so every decimal of the root is certain.
 */
public final class AlgebraicRoot {

    private final Polynomial polynomial;
    private final IsolatedRoots roots;
    private final int index;
    private final String label;

    AlgebraicRoot(Polynomial polynomial, IsolatedRoots roots, int index, String label) {
        this.polynomial = polynomial;
        this.roots = roots;
        this.index = index;
        this.label = label;
    }

    /** The same root with a label that its symbol λ carries, such as {@code 1}. */
    AlgebraicRoot labelled(String newLabel) {
        return new AlgebraicRoot(polynomial, roots, index, newLabel);
    }

    /** The irreducible monic polynomial of which this is a root. */
    public Polynomial polynomial() {
        return polynomial;
    }

    /** What the symbol λ of this root carries as an index; may be empty. */
    public String label() {
        return label;
    }

    public boolean isReal() {
        return roots.isReal(index);
    }

    /** A box no wider than \(2^{1-bits}\) that holds this root. */
    Box box(int bits) {
        return roots.box(index, bits);
    }

    boolean isSameAs(AlgebraicRoot other) {
        return this == other || (index == other.index && polynomial.equals(other.polynomial));
    }

    /** Whether the two are complex conjugates of each other. */
    boolean isConjugateTo(AlgebraicRoot other) {
        if (isReal() || isSameAs(other) || !polynomial.equals(other.polynomial)) {
            return false;
        }
        for (int bits = 8; ; bits *= 2) {
            List<Integer> mirrored = meetingMirror(bits);
            if (mirrored.size() == 1) {
                return mirrored.get(0) == other.index;
            }
        }
    }

    private List<Integer> meetingMirror(int bits) {
        Box mine = box(bits);
        Box mirror = new Box(mine.re(), mine.im().negate());
        List<Integer> meeting = new ArrayList<>();
        for (int j = 0; j < roots.count(); j++) {
            if (mirror.meets(roots.box(j, bits))) {
                meeting.add(j);
            }
        }
        return meeting;
    }

    /**
     * The real part of a root that is not real, where it lies in the field of the coefficients; else empty.
     *
     * <p>That is so for quadratics, and for roots of a quartic that is even about the mean s/4 of its roots. It never is for
     * cubics: a root of an irreducible polynomial is never the mean of two others.
     */
    Optional<Surd> exactRealPart() {
        int n = polynomial.degree();
        Surd mean = polynomial.coefficient(n - 1).times(Surd.of(-1, n));
        if (isReal() || n == 3) {
            return Optional.empty();
        }
        return n == 2 || (n == 4 && liesOver(mean)) ? Optional.of(mean) : Optional.empty();
    }

    private boolean liesOver(Surd mean) {
        Polynomial centred = polynomial.shiftedBy(mean);
        if (!centred.coefficient(1).isZero()) {
            return false;
        }
        // y^4 + p y^2 + q: the root is over the mean when y^2 is real and negative.
        Surd p = centred.coefficient(2);
        Surd q = centred.coefficient(0);
        Surd discriminant = p.times(p).minus(q.times(Surd.of(4)));
        return discriminant.signum() > 0;
    }

    @Override
    public String toString() {
        return "root " + (index + 1) + " of " + polynomial;
    }
}
