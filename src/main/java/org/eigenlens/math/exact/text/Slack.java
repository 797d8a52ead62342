package org.eigenlens.math.exact.text;

import java.math.BigDecimal;
import org.eigenlens.math.exact.number.Box;
import org.eigenlens.math.exact.number.Interval;

/**
 * How far from its value the number that an expression means may lie, when each decimal in it stands for all numbers that round to it.
 *
 * <p>Decimals are numerals with a point or an exponent. The rest is interval arithmetic, whose own rounding is beyond the digits of a double.
 *
 * @param re in the real part
 * @param im in the imaginary part
 */
public record Slack(double re, double im) {

    /** Nothing was rounded. */
    public static final Slack NONE = new Slack(0, 0);

    private static final int DIGITS = 40;

    /** Half the sides of the box of all numbers that may be meant; the size of the value where such a box would divide by zero. */
    static Slack of(Expression expression) {
        if (!holdsDecimal(expression)) {
            return NONE;
        }
        try {
            Box box = meant(expression);
            return new Slack(half(box.re()), half(box.im()));
        } catch (ArithmeticException divisorMayBeZero) {
            Box box = expression.value().box();
            return new Slack(
                    Math.abs(box.re().hi().doubleValue()),
                    Math.abs(box.im().hi().doubleValue()));
        }
    }

    private static double half(Interval interval) {
        return interval.width().doubleValue() / 2;
    }

    /** The distance that both parts allow together. */
    public double size() {
        return Math.hypot(re, im);
    }

    private static boolean holdsDecimal(Expression expression) {
        return switch (expression) {
            case Expression.Numeral numeral -> isDecimal(numeral);
            case Expression.Named named -> false;
            case Expression.Group group -> holdsDecimal(group.inner());
            case Expression.Negation negation -> holdsDecimal(negation.operand());
            case Expression.Binary binary -> holdsDecimal(binary.left()) || holdsDecimal(binary.right());
            case Expression.Root root -> holdsDecimal(root.operand());
            case Expression.Power power -> holdsDecimal(power.base());
        };
    }

    private static boolean isDecimal(Expression.Numeral numeral) {
        return numeral.source().indexOf('.') >= 0 || numeral.source().indexOf('e') >= 0;
    }

    private static Box meant(Expression expression) {
        return switch (expression) {
            case Expression.Numeral numeral -> isDecimal(numeral) ? rounded(numeral.source()) : exactly(numeral);
            case Expression.Named named -> named.value().box();
            case Expression.Group group -> meant(group.inner());
            case Expression.Negation negation -> meant(negation.operand()).negate();
            case Expression.Binary binary ->
                binary.operator().apply(meant(binary.left()), meant(binary.right()), DIGITS);
            case Expression.Root root ->
                Expression.Root.boxOf(
                        meant(root.operand()), root.operand().value().isNegative(), DIGITS);
            case Expression.Power power -> Expression.Power.boxOf(meant(power.factor()), power.times(), DIGITS);
        };
    }

    private static Box exactly(Expression.Numeral numeral) {
        return numeral.value().box();
    }

    private static Box rounded(String source) {
        BigDecimal value = new BigDecimal(source);
        BigDecimal half = value.ulp().divide(BigDecimal.TWO);
        return Box.of(new Interval(value.subtract(half), value.add(half)));
    }
}
