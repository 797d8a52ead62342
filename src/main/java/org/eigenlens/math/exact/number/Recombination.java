package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/**
 * Finds a factor of degree 1 or 2 by looking which roots belong together.
 *
 * <p>If L times a monic polynomial has integer coefficients, then so has L times each monic factor (Gauss). The
 * coefficients of a factor are sums and products of its roots, so the enclosed roots leave one candidate for each choice
 * of roots, which an exact division accepts or refuses. Over ℚ(√d) the coefficients are \((m+n\sqrt d)/2\) with integers m and nd,
 * and the roots of the polynomial with −√d give the second equation for them. (Where d is free of squares n is an integer itself.)
 */
final class Recombination {

    private final Polynomial polynomial;
    private final GridPolynomial grid;
    private final Discs roots;
    private final Discs conjugates;
    private final int k;

    private Recombination(Polynomial polynomial, IsolatedRoots roots) {
        GridPolynomial grid = roots.polynomial();
        int bits = grid.leading().bitLength() + grid.d().bitLength() + size(polynomial) + 8;
        this.polynomial = polynomial;
        this.grid = grid;
        this.roots = roots.discs(bits);
        this.conjugates = grid.isRational()
                ? this.roots
                : IsolatedRoots.of(conjugate(polynomial), grid.d()).discs(bits);
        this.k = Math.max(this.roots.k(), conjugates.k());
    }

    /** A factor of degree 1, else one of degree 2, of a squarefree monic polynomial of degree 3 or more with these roots. */
    static Optional<Polynomial> factor(Polynomial squarefree, IsolatedRoots roots) {
        Recombination recombination = new Recombination(squarefree, roots);
        Optional<Polynomial> linear = recombination.firstFactor(1);
        return linear.isPresent() || squarefree.degree() < 4 ? linear : recombination.firstFactor(2);
    }

    private Optional<Polynomial> firstFactor(int degree) {
        List<List<GaussianInteger>> choices = symmetricFunctions(roots, degree);
        boolean rational = grid.isRational();
        for (List<GaussianInteger> choice : choices) {
            for (List<GaussianInteger> partner : rational ? List.of(choice) : symmetricFunctions(conjugates, degree)) {
                Polynomial candidate = candidate(choice, partner);
                if (polynomial.dividedBy(candidate).remainder().isZero()) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /** For each choice of roots: their negative sum, after it their product if there are two; constant term last. */
    private List<List<GaussianInteger>> symmetricFunctions(Discs all, int degree) {
        List<List<GaussianInteger>> functions = new ArrayList<>();
        for (int i = 0; i < all.centres().size(); i++) {
            GaussianInteger x = all.centres().get(i).shift(k - all.k());
            if (degree == 1 && !all.isOffRealAxis(i)) {
                functions.add(List.of(GaussianInteger.ZERO.minus(x)));
            }
            for (int j = 0; degree == 2 && j < i; j++) {
                GaussianInteger y = all.centres().get(j).shift(k - all.k());
                functions.add(List.of(
                        GaussianInteger.ZERO.minus(x.plus(y)), x.times(y).shift(-k)));
            }
        }
        return functions;
    }

    private Polynomial candidate(List<GaussianInteger> choice, List<GaussianInteger> partner) {
        List<Surd> coefficients = new ArrayList<>(List.of(Surd.ONE));
        for (int i = 0; i < choice.size(); i++) {
            coefficients.add(0, nearest(choice.get(i).re(), partner.get(i).re()));
        }
        return Polynomial.of(coefficients);
    }

    /** The field element nearest to {@code value} whose conjugate is nearest to {@code conjugate}. */
    private Surd nearest(BigInteger value, BigInteger conjugate) {
        BigInteger leading = grid.leading();
        if (grid.isRational()) {
            return Surd.of(new BigFraction(round(value.multiply(leading), k), leading));
        }
        BigInteger m = round(value.add(conjugate).multiply(leading), k);
        // (x - x')d/sqrt(d): an integer even where d keeps a square s², and so n is a multiple of 1/s alone.
        BigInteger n = round(
                value.subtract(conjugate)
                        .multiply(leading)
                        .multiply(grid.d().shiftLeft(2 * k).sqrt()),
                2 * k);
        BigInteger twice = leading.shiftLeft(1);
        Surd root = Surd.sqrt(new BigFraction(grid.d()));
        return Surd.of(new BigFraction(m, twice))
                .plus(root.times(Surd.of(new BigFraction(n, twice.multiply(grid.d())))));
    }

    private static BigInteger round(BigInteger value, int k) {
        return k == 0 ? value : value.shiftRight(k - 1).add(BigInteger.ONE).shiftRight(1);
    }

    /** Bits of a bound for the roots, \(1+\max|c_j|\) (Cauchy), and of √d. */
    private static int size(Polynomial monic) {
        int bits = 1;
        for (Surd c : monic.coefficients()) {
            for (Term term : c.terms()) {
                int quotient = term.coefficient().getNumerator().bitLength()
                        - term.coefficient().getDenominator().bitLength();
                bits = Math.max(bits, quotient + term.radicand().bitLength() + 2);
            }
        }
        return bits;
    }

    private static Polynomial conjugate(Polynomial polynomial) {
        return Polynomial.of(polynomial.coefficients().stream()
                .map(c ->
                        Surd.of(c.coefficient(BigInteger.ONE)).times(Surd.of(2)).minus(c))
                .toList());
    }
}
