package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/**
 * An automorphism of a field of square roots: it turns the sign of some roots and keeps that of the others.
 *
 * <p>The signs respect products, \(\sigma(\sqrt a\sqrt b)=\sigma(\sqrt a)\,\sigma(\sqrt b)\), and at least one root of the
 * given terms is turned. So the product of a surd with its image lies in a smaller field, which is how division ends.
 *
 * @param group the square roots of the field, each with the sign 1
 * @param signs the sign that the root at the same place gets
 */
record Conjugation(List<Term> group, List<Integer> signs) {

    /** An automorphism that turns the first root among terms that are not all rational. */
    static Conjugation of(List<Term> terms) {
        Conjugation trivial = new Conjugation(List.of(root(BigInteger.ONE)), List.of(1));
        Term turned = terms.stream().filter(t -> !t.isRational()).findFirst().orElseThrow();
        Conjugation grown = trivial.extendedBy(turned, -1);
        for (Term term : terms) {
            grown = grown.extendedBy(term, 1);
        }
        return grown;
    }

    Surd applyTo(Surd surd) {
        Surd image = Surd.ZERO;
        for (Term term : surd.terms()) {
            Term turned = signs.get(indexOf(term)) < 0 ? term.negate() : term;
            image = image.plus(Surd.ofTerms(List.of(turned)));
        }
        return image;
    }

    private Conjugation extendedBy(Term term, int sign) {
        if (indexOf(term) >= 0) {
            return this;
        }
        List<Term> roots = new ArrayList<>(group);
        List<Integer> turned = new ArrayList<>(signs);
        for (int i = 0; i < group.size(); i++) {
            roots.add(root(group.get(i).times(term).radicand()));
            turned.add(signs.get(i) * sign);
        }
        return new Conjugation(roots, turned);
    }

    private int indexOf(Term term) {
        for (int i = 0; i < group.size(); i++) {
            Term root = root(term.radicand());
            if (group.get(i).times(root).isRational()) {
                return i;
            }
        }
        return -1;
    }

    private static Term root(BigInteger radicand) {
        return new Term(radicand, BigFraction.ONE);
    }
}
