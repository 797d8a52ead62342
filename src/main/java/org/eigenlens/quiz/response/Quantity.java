package org.eigenlens.quiz.response;

import java.util.Optional;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.Slack;

/**
 * A number of an answer: as it was typed, exactly where that is possible, and as a double.
 *
 * @param source the canonical text
 * @param tex the number as it was understood
 * @param exact the exact value; empty for π, e and what is made of them, and for nested roots
 * @param slacks how far from the value the number that was meant may lie: half a unit of the last decimal, 0 where there is none
 */
public record Quantity(String source, String tex, Optional<Surd> exact, double re, double im, Slack slacks) {

    /** Reads a number; a {@link org.eigenlens.math.exact.text.InputException} with a sentence if it is none. */
    public static Quantity parse(String text) {
        return of(Literal.parse(text));
    }

    static Quantity of(Literal literal) {
        return new Quantity(
                literal.source(), literal.toTex(), literal.exact(), literal.re(), literal.im(), literal.slack());
    }

    /** An exact number. */
    public static Quantity of(Surd number) {
        return new Quantity(
                number.toSource(), number.toTex(), Optional.of(number), number.re(), number.im(), Slack.NONE);
    }

    /** How far from the value the number that was meant may lie. */
    public double slack() {
        return slacks.size();
    }

    /** The smaller slack among the parts that have one; infinite for what is exact. */
    double finestSlack() {
        double re = slacks.re() == 0 ? Double.POSITIVE_INFINITY : slacks.re();
        double im = slacks.im() == 0 ? Double.POSITIVE_INFINITY : slacks.im();
        return Math.min(re, im);
    }

    /** The same number, with no more slack in a part than this. */
    Quantity sharpened(double slack) {
        return with(new Slack(Math.min(slack, slacks.re()), Math.min(slack, slacks.im())));
    }

    /** The same number, taken as it stands. */
    public Quantity asExact() {
        return with(Slack.NONE);
    }

    private Quantity with(Slack other) {
        return new Quantity(source, tex, exact, re, im, other);
    }

    /** The slack in those parts only that are not exactly those of another number: 0.5+0.866i is as good as 1/2+0.866i. */
    public double slackAgainst(Quantity truth) {
        if (exact.isEmpty() || truth.exact.isEmpty()) {
            return slack();
        }
        boolean sameRe = exact.get().realPart().equals(truth.exact.get().realPart());
        boolean sameIm = exact.get().imaginaryPart().equals(truth.exact.get().imaginaryPart());
        return new Slack(sameRe ? 0 : slacks.re(), sameIm ? 0 : slacks.im()).size();
    }

    /** Whether decimals were typed, which may be rounded. */
    public boolean isDecimal() {
        return slack() > 0;
    }

    public boolean isReal() {
        return im == 0 && exact.map(Surd::isReal).orElse(true);
    }

    public boolean isZero() {
        return exact.map(Surd::isZero).orElse(re == 0 && im == 0);
    }

    /** Whether it is 0 or 1. */
    public boolean isZeroOrOne() {
        return isZero() || exact.filter(Surd.ONE::equals).isPresent();
    }

    /** The absolute value. */
    public double size() {
        return Math.hypot(re, im);
    }

    /** Whether both are rational: then half a unit of the last digit may be just what they differ by. */
    private boolean isRational(Quantity other) {
        return exact.map(Surd::isRational).orElse(false)
                && other.exact.map(Surd::isRational).orElse(false);
    }

    /** Whether doubles cannot tell the difference well. */
    private boolean isNear(Quantity other) {
        return Math.hypot(re - other.re, im - other.im) < 1e-3 * (size() + other.size());
    }

    /** The distance to another number, free of cancellation where both are exact. */
    public double distanceTo(Quantity other) {
        if (exact.isPresent() && other.exact.isPresent() && (isNear(other) || isRational(other))) {
            Surd difference = exact.get().minus(other.exact.get());
            return Math.hypot(difference.re(), difference.im());
        }
        return Math.hypot(re - other.re, im - other.im);
    }
}
