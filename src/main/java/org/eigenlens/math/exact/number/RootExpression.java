package org.eigenlens.math.exact.number;

import java.util.Optional;

/**
 * A number \(q(\lambda)\): a polynomial in one root λ of an irreducible polynomial p, of lower degree than p.
 *
 * <p>Such expressions form the field \(K[x]/(p)\), so zero is decided by the coefficients and quotients are exact; a constant
 * is a {@link Surd} and never stands here. There is no short exact form for a reader: what is shown is the expression in λ and the
 * decimals.
 */
public final class RootExpression implements ExactNumber {

    private final AlgebraicRoot root;
    private final Polynomial expression;

    private RootExpression(AlgebraicRoot root, Polynomial expression) {
        this.root = root;
        this.expression = expression;
    }

    /** The root itself. */
    public static RootExpression of(AlgebraicRoot root) {
        return new RootExpression(root, Polynomial.X);
    }

    /** The value of a polynomial at the root: a surd where the polynomial leaves a constant. */
    public static ExactNumber of(AlgebraicRoot root, Polynomial expression) {
        boolean reduced = expression.degree() < root.polynomial().degree();
        Polynomial remainder =
                reduced ? expression : expression.dividedBy(root.polynomial()).remainder();
        return remainder.degree() < 1 ? remainder.coefficient(0) : new RootExpression(root, remainder);
    }

    /** The same expression with an index on the symbol of its root. */
    public RootExpression labelled(int label) {
        return new RootExpression(root.labelled(String.valueOf(label)), expression);
    }

    /** The root λ. */
    public AlgebraicRoot root() {
        return root;
    }

    /** The polynomial q of the expression \(q(\lambda)\). */
    public Polynomial expression() {
        return expression;
    }

    @Override
    public ExactNumber plus(ExactNumber other) {
        return of(root, expression.plus(expressionOf(other)));
    }

    @Override
    public ExactNumber times(ExactNumber other) {
        return of(root, expression.times(expressionOf(other)));
    }

    @Override
    public RootExpression negate() {
        return new RootExpression(root, expression.times(Surd.of(-1)));
    }

    /** By the extended Euclidean algorithm: \(uq + vp = 1\) makes u the reciprocal of q. */
    @Override
    public ExactNumber reciprocal() {
        Polynomial r0 = root.polynomial();
        Polynomial r1 = expression;
        Polynomial u0 = Polynomial.ZERO;
        Polynomial u1 = Polynomial.ONE;
        while (r1.degree() > 0) {
            Polynomial.Division division = r0.dividedBy(r1);
            Polynomial u = u0.minus(division.quotient().times(u1));
            r0 = r1;
            r1 = division.remainder();
            u0 = u1;
            u1 = u;
        }
        return of(root, u1.times(r1.leading().reciprocal()));
    }

    /** The sum \(\sum_i q(\lambda_i)\) over all roots of the polynomial, which lies in the field of its coefficients. */
    public Surd sumOverConjugates() {
        java.util.List<Surd> sums =
                PowerSums.of(root.polynomial(), root.polynomial().degree());
        Surd total = Surd.ZERO;
        for (int k = 0; k <= expression.degree(); k++) {
            total = total.plus(expression.coefficient(k).times(sums.get(k)));
        }
        return total;
    }

    private Polynomial expressionOf(ExactNumber other) {
        return switch (other) {
            case Surd surd -> Polynomial.of(surd);
            case RootExpression that when that.root.isSameAs(root) -> that.expression;
            case RootExpression that ->
                throw new ArithmeticException(
                        "Expressions in two different roots do not combine: " + this + " and " + that + ".");
        };
    }

    @Override
    public boolean isZero() {
        return false;
    }

    @Override
    public boolean isReal() {
        return root.isReal();
    }

    @Override
    public boolean isRational() {
        return false;
    }

    @Override
    public Box enclosure(int digits) {
        int bits = digits * 10 / 3 + 8;
        int precision = digits + 8;
        while (true) {
            Box box = value(root.box(bits), precision);
            if (box.width().movePointRight(digits).compareTo(java.math.BigDecimal.ONE) <= 0) {
                return box;
            }
            bits = bits + bits / 2;
            precision = precision + precision / 2;
        }
    }

    private Box value(Box x, int precision) {
        Box value = Box.ZERO;
        for (int k = expression.degree(); k >= 0; k--) {
            Box coefficient = expression.coefficient(k).enclosure(precision);
            value = value.times(x, precision).plus(coefficient, precision);
        }
        return value;
    }

    @Override
    public Decimal realDecimal(int digits) {
        return exactRealPart()
                .map(part -> part.realDecimal(digits))
                .orElseGet(() -> Decimal.ofIrrational(k -> enclosure(k).re(), digits));
    }

    /** The real part where it is known to lie in the field of the coefficients: for \(a+b\lambda\), if it does for λ. */
    Optional<Surd> exactRealPart() {
        return expression.degree() > 1
                ? Optional.empty()
                : root.exactRealPart()
                        .map(part -> expression
                                .coefficient(0)
                                .plus(expression.coefficient(1).times(part)));
    }

    @Override
    public Decimal imaginaryDecimal(int digits) {
        return isReal()
                ? new Decimal("0", true)
                : Decimal.ofIrrational(k -> enclosure(k).im(), digits);
    }

    @Override
    public String toTex() {
        return expression.toTex(root.label().isEmpty() ? "\\lambda" : "\\lambda_{" + root.label() + "}");
    }

    @Override
    public String toText() {
        StringBuilder symbol = new StringBuilder("λ");
        root.label().chars().forEach(c -> symbol.append("₀₁₂₃₄₅₆₇₈₉".charAt(c - '0')));
        return expression.toText(symbol.toString());
    }

    @Override
    public boolean isShort() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RootExpression that && root.isSameAs(that.root) && expression.equals(that.expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    @Override
    public String toString() {
        return toText();
    }
}
