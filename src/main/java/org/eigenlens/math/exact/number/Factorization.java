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
 * and 15.6). So it is complete for degrees up to 5 and coefficients in ℚ or one real quadratic field. Residues modulo small
 * primes spare most polynomials both.
 */
public record Factorization(List<Factor> factors) {

    /** The factors of a polynomial, in ascending degree. */
    public static Factorization of(Polynomial polynomial) {
        Polynomial monic = polynomial.monic();
        IntegralForm form = IntegralForm.of(monic);
        BigInteger d = Quadratic.fieldOf(monic);
        List<Factor> factors = new ArrayList<>();
        List<Polynomial> parts = squarefreeParts(form.polynomial(), d);
        for (int m = 0; m < parts.size(); m++) {
            for (Polynomial irreducible : irreducibleFactors(parts.get(m), d)) {
                boolean whole = irreducible.degree() == monic.degree();
                factors.add(new Factor(whole ? monic : form.original(irreducible), m + 1));
            }
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
    private static List<Polynomial> squarefreeParts(Polynomial integral, BigInteger d) {
        if (integral.degree() < 2 || Residues.proveSquarefree(GridPolynomial.of(integral, d))) {
            return List.of(integral);
        }
        List<Polynomial> parts = new ArrayList<>();
        Polynomial derivative = integral.derivative();
        Polynomial common = integral.gcd(derivative);
        Polynomial b = integral.exactlyDividedBy(common);
        Polynomial c = derivative.exactlyDividedBy(common).minus(b.derivative());
        while (b.degree() > 0) {
            Polynomial part = b.gcd(c);
            parts.add(part);
            b = b.exactlyDividedBy(part);
            c = c.exactlyDividedBy(part).minus(b.derivative());
        }
        return parts;
    }

    private static List<Polynomial> irreducibleFactors(Polynomial squarefree, BigInteger d) {
        if (squarefree.degree() < 1) {
            return List.of();
        }
        Optional<Polynomial> factor = properFactor(squarefree, d);
        if (factor.isEmpty()) {
            return List.of(squarefree);
        }
        List<Polynomial> factors = new ArrayList<>(irreducibleFactors(factor.get(), d));
        factors.addAll(irreducibleFactors(squarefree.exactlyDividedBy(factor.get()), d));
        return factors;
    }

    private static Optional<Polynomial> properFactor(Polynomial squarefree, BigInteger d) {
        if (squarefree.degree() < 2) {
            return Optional.empty();
        }
        if (squarefree.coefficient(0).isZero()) {
            return Optional.of(Polynomial.X);
        }
        if (squarefree.degree() == 2) {
            return linearFactor(squarefree, d);
        }
        boolean irreducible = squarefree.degree() == 3 && Residues.proveWithoutRoot(GridPolynomial.of(squarefree, d));
        return irreducible ? Optional.empty() : Recombination.factor(squarefree, IsolatedRoots.of(squarefree, d));
    }

    private static Optional<Polynomial> linearFactor(Polynomial quadratic, BigInteger d) {
        return Quadratic.roots(quadratic)
                .filter(roots -> Quadratic.isInField(roots.get(0), d))
                .map(roots -> Polynomial.of(roots.get(0).negate(), Surd.ONE));
    }
}
