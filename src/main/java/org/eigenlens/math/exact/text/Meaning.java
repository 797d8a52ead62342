package org.eigenlens.math.exact.text;

import org.eigenlens.math.exact.number.Surd;
import org.hipparchus.fraction.BigFraction;

/** Gives operations their meaning, and refuses those that have none: division by zero, roots and powers out of range. */
final class Meaning {

    private static final int MAX_EXPONENT = 1_000;

    /** What is made of an expression goes down to its first operation, and should not go too deep. */
    private static final int MAX_OPERATIONS = 200;

    private final SourceText text;
    private int operations;

    Meaning(SourceText text) {
        this.text = text;
    }

    Expression negation(Expression operand) {
        Value value = operand.value();
        return new Expression.Negation(
                operand,
                value.exact()
                        .map(Surd::negate)
                        .map(Value::of)
                        .orElseGet(() -> Value.within(value.box().negate())));
    }

    Expression combine(Operator operator, Expression left, Expression right, boolean written, int at) {
        if (++operations > MAX_OPERATIONS) {
            throw text.refusal(
                    at,
                    "fewer operations",
                    "That has more than " + MAX_OPERATIONS + " operations: write it more briefly.");
        }
        Value a = left.value();
        Value b = right.value();
        if (operator == Operator.DIVIDED && b.mayBeZero()) {
            throw divisionByZero(at);
        }
        Value value = a.exact()
                .flatMap(x -> b.exact().flatMap(y -> operator.apply(x, y)))
                .map(Value::of)
                .orElseGet(() -> Value.within(operator.apply(a.box(), b.box(), Value.DIGITS)));
        return new Expression.Binary(operator, left, right, written, moderate(value, at));
    }

    Expression root(Expression operand, int at) {
        Value value = operand.value();
        if (!value.isReal()) {
            throw text.refusal(at, "a real number", "The root of a complex number is not read here: type it as a+bi.");
        }
        return new Expression.Root(
                operand,
                value.exact()
                        .flatMap(Surd::sqrt)
                        .flatMap(Exact::within)
                        .map(Value::of)
                        .orElseGet(() ->
                                Value.within(Expression.Root.boxOf(value.box(), value.isNegative(), Value.DIGITS))));
    }

    Expression power(Expression base, Expression exponent, int at) {
        BigFraction half = exponent.value()
                .exact()
                .filter(Surd::isRational)
                .map(x -> x.rational().multiply(2))
                .filter(BigFraction::isInteger)
                .orElseThrow(() -> text.refusal(
                        at, "a whole exponent", "Only whole and half exponents are read, such as 2^3 or 2^(1/2)."));
        if (half.abs().compareTo(new BigFraction(2 * MAX_EXPONENT)) > 0) {
            throw text.refusal(
                    at,
                    "an exponent up to " + MAX_EXPONENT,
                    "That exponent is too large: type one between -" + MAX_EXPONENT + " and " + MAX_EXPONENT + ".");
        }
        boolean whole = half.getNumeratorAsInt() % 2 == 0;
        int times = whole ? half.getNumeratorAsInt() / 2 : half.getNumeratorAsInt();
        if (times < 0 && base.value().mayBeZero()) {
            throw divisionByZero(at);
        }
        Expression factor = whole ? base : root(base, at);
        Value value = factor.value()
                .exact()
                .flatMap(x -> Exact.power(x, times))
                .map(Value::of)
                .orElseGet(
                        () -> Value.within(Expression.Power.boxOf(factor.value().box(), times, Value.DIGITS)));
        return new Expression.Power(base, exponent, factor, times, moderate(value, at));
    }

    private Value moderate(Value value, int at) {
        if (value.isTooLarge()) {
            throw text.refusal(
                    at, "a smaller number", "That number is too large, or too close to zero, to be worked with.");
        }
        return value;
    }

    private InputException divisionByZero(int at) {
        return text.refusal(at, "a number other than zero", "Division by zero has no value: type another divisor.");
    }
}
