package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A monic polynomial as a product of powers of irreducible ones over the field of its own coefficients.
 *
 * <p>First Yun's algorithm separates the factors by multiplicity, then factors of degree 1 and 2 are recognised from
 * isolated roots and confirmed by an exact division (von zur Gathen and Gerhard, <i>Modern Computer Algebra</i>, 14.6
 * and 15.6). So it is complete for degrees up to 5 and coefficients in ℚ or one real quadratic field.
 */
public record Factorization(List<Factor> factors) {

    /** The factors of a polynomial, in ascending degree. */
    public static Factorization of(Polynomial polynomial) {
        List<Factor> factors = new ArrayList<>();
        List<Polynomial> parts = squarefreeParts(polynomial.monic());
        BigInteger d = Quadratic.fieldOf(polynomial.monic());
        for (int m = 0; m < parts.size(); m++) {
            addIrreducible(factors, parts.get(m), m + 1, d);
        }
        factors.sort((a, b) ->
                Integer.compare(a.polynomial().degree(), b.polynomial().degree()));
        return new Factorization(List.copyOf(factors));
    }

    /** The product of the irreducible factors, each once. */
    public Polynomial squarefreePart() {
        return factors.stream().map(Factor::polynomial).reduce(Polynomial.ONE, Polynomial::times);
    }

    /** At place m the product of the irreducible factors of multiplicity m + 1 (Yun 1976). */
    static List<Polynomial> squarefreeParts(Polynomial monic) {
        if (monic.degree() < 2) {
            return List.of(monic);
        }
        List<Polynomial> parts = new ArrayList<>();
        Polynomial derivative = monic.derivative();
        Polynomial common = monic.gcd(derivative);
        Polynomial b = monic.exactlyDividedBy(common);
        Polynomial d = derivative.exactlyDividedBy(common).minus(b.derivative());
        while (b.degree() > 0) {
            Polynomial part = b.gcd(d);
            parts.add(part);
            b = b.exactlyDividedBy(part);
            d = d.exactlyDividedBy(part).minus(b.derivative());
        }
        return parts;
    }

    private static void addIrreducible(List<Factor> factors, Polynomial squarefree, int multiplicity, BigInteger d) {
        Optional<IsolatedRoots> isolated = Optional.empty();
        Optional<Polynomial> factor = Optional.empty();
        if (squarefree.degree() < 1) {
            return;
        }
        if (squarefree.degree() > 1 && squarefree.coefficient(0).isZero()) {
            factor = Optional.of(Polynomial.X);
        } else if (squarefree.degree() == 2) {
            factor = linearFactor(squarefree, d);
        } else if (squarefree.degree() > 2) {
            IsolatedRoots roots = IsolatedRoots.of(squarefree, d);
            isolated = Optional.of(roots);
            factor = Recombination.factor(squarefree, roots);
        }
        if (factor.isEmpty()) {
            factors.add(new Factor(squarefree, multiplicity, isolated));
        } else {
            addIrreducible(factors, factor.get(), multiplicity, d);
            addIrreducible(factors, squarefree.exactlyDividedBy(factor.get()), multiplicity, d);
        }
    }

    private static Optional<Polynomial> linearFactor(Polynomial quadratic, BigInteger d) {
        return Quadratic.roots(quadratic)
                .filter(roots -> Quadratic.isInField(roots.get(0), d))
                .map(roots -> Polynomial.of(roots.get(0).negate(), Surd.ONE));
    }
}
