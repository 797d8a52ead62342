package org.eigenlens.math.exact.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.fraction.BigFraction;

/**
 * A polynomial in one unknown with surds as coefficients, \(c_0 + c_1x + \dots + c_nx^n\).
 *
 * <p>The leading coefficient is not zero; the zero polynomial has no coefficients and degree -1.
 */
public final class Polynomial {

    public static final Polynomial ZERO = new Polynomial(List.of());
    public static final Polynomial ONE = of(Surd.ONE);
    public static final Polynomial X = of(Surd.ZERO, Surd.ONE);

    private final List<Surd> coefficients;

    private Polynomial(List<Surd> coefficients) {
        int size = coefficients.size();
        while (size > 0 && coefficients.get(size - 1).isZero()) {
            size--;
        }
        this.coefficients = List.copyOf(coefficients.subList(0, size));
    }

    /** The polynomial with these coefficients, constant term first. */
    public static Polynomial of(List<Surd> coefficients) {
        return new Polynomial(coefficients);
    }

    /** The polynomial with these coefficients, constant term first. */
    public static Polynomial of(Surd... coefficients) {
        return new Polynomial(Arrays.asList(coefficients));
    }

    /** The polynomial with these integer coefficients, constant term first: {@code ofIntegers(-2, 0, 1)} is \(x^2-2\). */
    public static Polynomial ofIntegers(long... coefficients) {
        return new Polynomial(Arrays.stream(coefficients).mapToObj(Surd::of).toList());
    }

    /** The degree; -1 for the zero polynomial. */
    public int degree() {
        return coefficients.size() - 1;
    }

    /** The coefficients, constant term first. */
    public List<Surd> coefficients() {
        return coefficients;
    }

    /** The coefficient of \(x^k\), zero beyond the degree. */
    public Surd coefficient(int k) {
        return k < coefficients.size() ? coefficients.get(k) : Surd.ZERO;
    }

    /** The coefficient of the highest power; zero for the zero polynomial. */
    public Surd leading() {
        return isZero() ? Surd.ZERO : coefficients.get(degree());
    }

    public boolean isZero() {
        return coefficients.isEmpty();
    }

    /** Whether every coefficient is rational. */
    public boolean isRational() {
        return coefficients.stream().allMatch(Surd::isRational);
    }

    /** The sum. */
    public Polynomial plus(Polynomial other) {
        List<Surd> sum = new ArrayList<>();
        for (int k = 0; k <= Math.max(degree(), other.degree()); k++) {
            sum.add(coefficient(k).plus(other.coefficient(k)));
        }
        return new Polynomial(sum);
    }

    /** The difference. */
    public Polynomial minus(Polynomial other) {
        List<Surd> difference = new ArrayList<>();
        for (int k = 0; k <= Math.max(degree(), other.degree()); k++) {
            difference.add(coefficient(k).minus(other.coefficient(k)));
        }
        return new Polynomial(difference);
    }

    /** The polynomial with every coefficient multiplied by {@code factor}. */
    public Polynomial times(Surd factor) {
        return new Polynomial(coefficients.stream().map(c -> c.times(factor)).toList());
    }

    /** The product. */
    public Polynomial times(Polynomial other) {
        if (isZero() || other.isZero()) {
            return ZERO;
        }
        Surd[] product = new Surd[degree() + other.degree() + 1];
        Arrays.fill(product, Surd.ZERO);
        for (int i = 0; i <= degree(); i++) {
            for (int j = 0; j <= other.degree(); j++) {
                product[i + j] = product[i + j].plus(coefficients.get(i).times(other.coefficients.get(j)));
            }
        }
        return of(product);
    }

    /** The power with exponent \(n \ge 0\). */
    public Polynomial power(int n) {
        Polynomial result = ONE;
        for (int i = 0; i < n; i++) {
            result = result.times(this);
        }
        return result;
    }

    /** Quotient and remainder of a division with remainder. */
    public record Division(Polynomial quotient, Polynomial remainder) {}

    /**
     * Divides with remainder: {@code this = quotient * divisor + remainder}, the remainder of lower degree than the divisor.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public Division dividedBy(Polynomial divisor) {
        if (divisor.isZero()) {
            throw new ArithmeticException("Division by the zero polynomial.");
        }
        Surd[] rest = coefficients.toArray(new Surd[0]);
        int shift = degree() - divisor.degree();
        Surd[] quotient = new Surd[Math.max(0, shift + 1)];
        Surd scale = divisor.leading().equals(Surd.ONE)
                ? Surd.ONE
                : divisor.leading().reciprocal();
        for (int k = shift; k >= 0; k--) {
            Surd factor = rest[k + divisor.degree()].times(scale);
            quotient[k] = factor;
            for (int j = 0; j <= divisor.degree(); j++) {
                rest[k + j] = rest[k + j].minus(factor.times(divisor.coefficient(j)));
            }
        }
        return new Division(of(quotient), of(rest));
    }

    /** The quotient, where the division leaves no remainder; an {@link ArithmeticException} where it does. */
    public Polynomial exactlyDividedBy(Polynomial divisor) {
        Division division = dividedBy(divisor);
        if (!division.remainder().isZero()) {
            throw new ArithmeticException(divisor + " does not divide " + this + ".");
        }
        return division.quotient();
    }

    /** The polynomial divided by its leading coefficient; the zero polynomial as it is. */
    public Polynomial monic() {
        return isZero() || leading().equals(Surd.ONE) ? this : times(leading().reciprocal());
    }

    /** The derivative. */
    public Polynomial derivative() {
        List<Surd> derivative = new ArrayList<>();
        for (int k = 1; k <= degree(); k++) {
            derivative.add(coefficients.get(k).times(Surd.of(k)));
        }
        return new Polynomial(derivative);
    }

    /**
     * The greatest common divisor, monic, by Euclid's algorithm.
     *
     * <p>The remainders are kept free of denominators and of common factors, which keeps their coefficients short.
     */
    public Polynomial gcd(Polynomial other) {
        Polynomial a = primitive();
        Polynomial b = other.primitive();
        while (!b.isZero()) {
            Polynomial rest = a.pseudoRemainder(b).primitive();
            a = b;
            b = rest;
        }
        return a.monic();
    }

    /** The polynomial divided by the content of its coefficients. */
    private Polynomial primitive() {
        BigFraction content = Content.of(
                coefficients.stream().flatMap(c -> c.coefficients().stream()).toList());
        return isZero() ? this : times(Surd.of(content.reciprocal()));
    }

    /** A multiple of the remainder that needs no quotients. */
    private Polynomial pseudoRemainder(Polynomial divisor) {
        Polynomial rest = this;
        while (rest.degree() >= divisor.degree()) {
            Surd[] shifted = new Surd[rest.degree() + 1];
            Arrays.fill(shifted, Surd.ZERO);
            for (int j = 0; j <= divisor.degree(); j++) {
                shifted[rest.degree() - divisor.degree() + j] =
                        divisor.coefficient(j).times(rest.leading());
            }
            rest = rest.times(divisor.leading()).minus(of(shifted));
        }
        return rest;
    }

    /** The value at x, by Horner's rule. */
    public Surd at(Surd x) {
        Surd value = Surd.ZERO;
        for (int k = degree(); k >= 0; k--) {
            value = value.times(x).plus(coefficients.get(k));
        }
        return value;
    }

    /** The value at x, by Horner's rule. */
    public ExactNumber at(ExactNumber x) {
        ExactNumber value = Surd.ZERO;
        for (int k = degree(); k >= 0; k--) {
            value = value.times(x).plus(coefficients.get(k));
        }
        return value;
    }

    /** The polynomial \(p(x + s)\). */
    public Polynomial shiftedBy(Surd s) {
        Polynomial result = ZERO;
        Polynomial argument = of(s, Surd.ONE);
        for (int k = degree(); k >= 0; k--) {
            result = result.times(argument).plus(of(coefficients.get(k)));
        }
        return result;
    }

    /** The polynomial in TeX with {@code variable} as the unknown, such as {@code \lambda^2 - 4\lambda + 3}. */
    public String toTex(String variable) {
        return toTex(variable, Surd::toTex);
    }

    /** The polynomial in TeX, with coefficients (which are positive, where they have one sign) written by {@code numbers}. */
    public String toTex(String variable, Function<Surd, String> numbers) {
        return PolynomialText.TEX.write(this, variable, numbers);
    }

    /** The polynomial in plain characters, such as {@code λ² − 4λ + 3}. */
    public String toText(String variable) {
        return toText(variable, Surd::toText);
    }

    /** The polynomial in plain characters, with coefficients (positive, where they have one sign) written by {@code numbers}. */
    public String toText(String variable, Function<Surd, String> numbers) {
        return PolynomialText.PLAIN.write(this, variable, numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Polynomial polynomial && coefficients.equals(polynomial.coefficients);
    }

    @Override
    public int hashCode() {
        return coefficients.hashCode();
    }

    @Override
    public String toString() {
        return toText("x");
    }
}
