package org.eigenlens.math.exact.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/**
 * A finite sum of rational multiples of square roots of integers, \(\sum_r c_r\sqrt r\): rational, real or complex.
 *
 * <p>Rationals are the case with \(r = 1\) alone and \(i\) is \(\sqrt{-1}\), so
 * \((5+\sqrt{33})/2\), \(2\sqrt3\) and \((1+i\sqrt3)/2\) are all surds. Radicands are distinct and in lowest form
 * (\(\sqrt{12} = 2\sqrt3\)); square roots of distinct such integers are linearly independent over ℚ (Besicovitch 1940), so
 * a surd is zero only when it has no terms, and equality is decided. Sums, products and reciprocals stay surds.
 */
public final class Surd implements ExactNumber, Comparable<Surd> {

    public static final Surd ZERO = new Surd(List.of());
    public static final Surd ONE = of(1);
    public static final Surd I = new Surd(List.of(new Term(BigInteger.ONE.negate(), BigFraction.ONE)));

    private final List<Term> terms;

    private Surd(List<Term> terms) {
        this.terms = terms;
    }

    /** The integer n. */
    public static Surd of(long n) {
        return of(new BigFraction(n));
    }

    /** The quotient p/q. */
    public static Surd of(long p, long q) {
        return of(new BigFraction(p, q));
    }

    /** The rational number {@code value}. */
    public static Surd of(BigFraction value) {
        return value.signum() == 0 ? ZERO : new Surd(List.of(new Term(BigInteger.ONE, value)));
    }

    /** The decimal {@code value}, which is rational. */
    public static Surd of(BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        return of(
                value.scale() > 0
                        ? new BigFraction(unscaled, BigInteger.TEN.pow(value.scale()))
                        : new BigFraction(unscaled.multiply(BigInteger.TEN.pow(-value.scale()))));
    }

    /** The square root of a rational: real and positive, or with positive imaginary part. */
    public static Surd sqrt(BigFraction value) {
        Radical top = Radical.of(value.getNumerator());
        Radical bottom = Radical.of(value.getDenominator());
        // sqrt(p/q) = sqrt(p q)/q, and p and q have no common factor.
        BigInteger radicand = top.radicand().multiply(bottom.radicand());
        BigInteger denominator = bottom.factor().multiply(bottom.radicand());
        return value.signum() == 0
                ? ZERO
                : new Surd(List.of(new Term(radicand, new BigFraction(top.factor(), denominator))));
    }

    static Surd ofTerms(List<Term> terms) {
        return new Surd(List.copyOf(terms));
    }

    List<Term> terms() {
        return terms;
    }

    /** The sum. */
    public Surd plus(Surd other) {
        if (terms.isEmpty()) {
            return other;
        }
        if (other.terms.isEmpty()) {
            return this;
        }
        if (isRational() && other.isRational()) {
            return of(rational().add(other.rational()));
        }
        return new Surd(Term.sum(terms, other.terms));
    }

    /** The difference. */
    public Surd minus(Surd other) {
        return isRational() && other.isRational() ? of(rational().subtract(other.rational())) : plus(other.negate());
    }

    /** The product. */
    public Surd times(Surd other) {
        if (isRational() && other.isRational()) {
            return of(rational().multiply(other.rational()));
        }
        List<Term> sum = List.of();
        for (Term a : terms) {
            List<Term> row = new ArrayList<>(other.terms.size());
            for (Term b : other.terms) {
                row = Term.sum(row, List.of(a.times(b)));
            }
            sum = Term.sum(sum, row);
        }
        return new Surd(List.copyOf(sum));
    }

    /** The quotient; refuses zero by an {@link ArithmeticException}. */
    public Surd dividedBy(Surd other) {
        return times(other.reciprocal());
    }

    @Override
    public ExactNumber plus(ExactNumber other) {
        return other instanceof Surd surd ? plus(surd) : other.plus(this);
    }

    @Override
    public ExactNumber times(ExactNumber other) {
        return other instanceof Surd surd ? times(surd) : other.times(this);
    }

    @Override
    public Surd negate() {
        return new Surd(terms.stream().map(Term::negate).toList());
    }

    @Override
    public Surd reciprocal() {
        if (isZero()) {
            throw new ArithmeticException("Zero has no reciprocal.");
        }
        if (isRational()) {
            return of(rational().reciprocal());
        }
        Surd conjugate = Conjugation.of(terms).applyTo(this);
        return conjugate.times(times(conjugate).reciprocal());
    }

    /** The non-negative power \(x^n\), by squaring. */
    public Surd power(int n) {
        if (n < 0) {
            return reciprocal().power(Math.negateExact(n));
        }
        Surd result = ONE;
        Surd square = this;
        for (int rest = n; rest > 0; rest >>= 1) {
            result = (rest & 1) == 1 ? result.times(square) : result;
            square = rest > 1 ? square.times(square) : square;
        }
        return result;
    }

    /**
     * The square root where it is a surd again: always for rationals, and for \(a+b\sqrt d\) when \(a^2-b^2d\) is the
     * square of a rational, since then \(\sqrt{a+b\sqrt d}=\sqrt{(a+n)/2}\pm\sqrt{(a-n)/2}\).
     *
     * <p>Empty for other real numbers, and for complex ones.
     */
    public Optional<Surd> sqrt() {
        if (isRational()) {
            return Optional.of(sqrt(rational()));
        }
        if (!isReal() || terms.size() > 2) {
            return Optional.empty();
        }
        return Denesting.sqrt(this);
    }

    /** The complex conjugate. */
    public Surd conjugate() {
        return isReal()
                ? this
                : new Surd(terms.stream().map(t -> t.isReal() ? t : t.negate()).toList());
    }

    /** The real part, exactly. */
    public Surd realPart() {
        return isReal() ? this : new Surd(terms.stream().filter(Term::isReal).toList());
    }

    /** The imaginary part, exactly: a real surd. */
    public Surd imaginaryPart() {
        return isReal() ? ZERO : minus(realPart()).times(I.negate());
    }

    @Override
    public boolean isZero() {
        return terms.isEmpty();
    }

    @Override
    public boolean isReal() {
        return terms.stream().allMatch(Term::isReal);
    }

    @Override
    public boolean isRational() {
        return terms.isEmpty() || (terms.size() == 1 && terms.get(0).isRational());
    }

    /** Whether the number is an integer. */
    public boolean isInteger() {
        return isRational() && rational().isInteger();
    }

    /** The number as a rational; an {@link ArithmeticException} if it is none. */
    public BigFraction rational() {
        if (!isRational()) {
            throw new ArithmeticException(toText() + " is not rational.");
        }
        return terms.isEmpty() ? BigFraction.ZERO : terms.get(0).coefficient();
    }

    /** The radicands other than 1, such as 33 for \((5+\sqrt{33})/2\). */
    public List<BigInteger> radicands() {
        return terms.stream().filter(t -> !t.isRational()).map(Term::radicand).toList();
    }

    /** The rational number that stands before \(\sqrt{\mathit{radicand}}\); for 1, the rational part. */
    public BigFraction coefficient(BigInteger radicand) {
        for (Term term : terms) {
            if (term.radicand().equals(radicand)) {
                return term.coefficient();
            }
        }
        return BigFraction.ZERO;
    }

    /** The factor of \(\sqrt d\), which may be written with another radicand of the same field here. */
    BigFraction coefficientInTermsOf(BigInteger d) {
        Term root = new Term(d, BigFraction.ONE);
        for (Term term : terms) {
            if (term.sharesRootWith(root)) {
                return term.inTermsOf(d);
            }
        }
        return BigFraction.ZERO;
    }

    /** All rational coefficients, those of the square roots included. */
    public List<BigFraction> coefficients() {
        return terms.stream().map(Term::coefficient).toList();
    }

    @Override
    public int signum() {
        boolean several = terms.size() > 1 || !isReal();
        return several
                ? ExactNumber.super.signum()
                : terms.isEmpty() ? 0 : terms.get(0).coefficient().signum();
    }

    /** The order of real numbers, exact. */
    @Override
    public int compareTo(Surd other) {
        return equals(other) ? 0 : minus(other).signum();
    }

    @Override
    public Box enclosure(int digits) {
        Interval re = Interval.ZERO;
        Interval im = Interval.ZERO;
        int precision =
                digits + 4 + terms.stream().mapToInt(Term::integerDigits).max().orElse(0);
        for (Term term : terms) {
            if (term.isReal()) {
                re = re.plus(term.size(precision), precision);
            } else {
                im = im.plus(term.size(precision), precision);
            }
        }
        return new Box(re, im);
    }

    @Override
    public Decimal realDecimal(int digits) {
        Surd part = realPart();
        if (part.isRational()) {
            BigFraction value = part.rational();
            return Decimal.ofQuotient(
                    new BigDecimal(value.getNumerator()), new BigDecimal(value.getDenominator()), digits);
        }
        return Decimal.ofIrrational(k -> part.enclosure(k).re(), digits);
    }

    @Override
    public Decimal imaginaryDecimal(int digits) {
        return imaginaryPart().realDecimal(digits);
    }

    @Override
    public double re() {
        Surd part = realPart();
        return part.isRational()
                ? Term.toDouble(part.rational())
                : Rounding.toDouble(k -> part.enclosure(k).re());
    }

    @Override
    public double im() {
        return isReal() ? 0.0 : imaginaryPart().re();
    }

    @Override
    public String toTex() {
        return SurdText.TEX.write(this);
    }

    @Override
    public String toText() {
        return SurdText.PLAIN.write(this);
    }

    /** The number as it is typed, without spaces, such as {@code (5+sqrt(33))/2}. */
    public String toSource() {
        return SurdText.SOURCE.write(this);
    }

    @Override
    public boolean isShort() {
        return toText().length() <= SurdText.SHORT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Surd surd && (this == surd || isSameAs(surd));
    }

    private boolean isSameAs(Surd other) {
        return isRational() && other.isRational()
                ? rational().equals(other.rational())
                : minus(other).isZero();
    }

    @Override
    public int hashCode() {
        // Radicands above 10^12 may differ while the numbers agree, so only the rational part is taken.
        return coefficient(BigInteger.ONE).hashCode();
    }

    @Override
    public String toString() {
        return toText();
    }
}
