package org.eigenlens.math.exact.text;

import java.math.BigDecimal;
import org.eigenlens.math.exact.number.Box;
import org.eigenlens.math.exact.number.Interval;
import org.eigenlens.math.exact.number.Surd;

/** What one entry says: a tree of numbers and operations that keeps the digits as they were typed. */
sealed interface Expression {

    /** The expression as it is typed, in canonical form and without spaces. */
    String source();

    /** What it amounts to. */
    Value value();

    /** An enclosure computed with {@code digits} significant digits throughout. */
    default Box enclosure(int digits) {
        return value().exact().map(x -> x.enclosure(digits)).orElseGet(() -> computed(digits));
    }

    /** An enclosure by interval arithmetic, for values that are not known exactly. */
    Box computed(int digits);

    /** A decimal number, such as {@code 0.50}. */
    record Numeral(String source, Value value) implements Expression {

        static Numeral of(String source, BigDecimal value) {
            return new Numeral(source, Value.of(Surd.of(value)));
        }

        @Override
        public Box computed(int digits) {
            return value.box();
        }
    }

    /** One of the named numbers. */
    record Named(Constant constant) implements Expression {

        @Override
        public String source() {
            return constant.source();
        }

        @Override
        public Value value() {
            return constant.value();
        }

        @Override
        public Box computed(int digits) {
            return constant.value().box();
        }
    }

    /** An expression in parentheses. */
    record Group(Expression inner) implements Expression {

        @Override
        public String source() {
            return "(" + inner.source() + ")";
        }

        @Override
        public Value value() {
            return inner.value();
        }

        @Override
        public Box computed(int digits) {
            return inner.computed(digits);
        }
    }

    /** An expression with a minus before it. */
    record Negation(Expression operand, Value value) implements Expression {

        @Override
        public String source() {
            return "-" + operand.source();
        }

        @Override
        public Box computed(int digits) {
            return operand.enclosure(digits).negate();
        }
    }

    /** Two expressions joined by +, −, * or /; a product may be written without a sign. */
    record Binary(Operator operator, Expression left, Expression right, boolean written, Value value)
            implements Expression {

        @Override
        public String source() {
            return left.source() + (written ? operator.symbol() : "") + right.source();
        }

        @Override
        public Box computed(int digits) {
            return operator.apply(left.enclosure(digits), right.enclosure(digits), digits);
        }
    }

    /** The square root of a real number. */
    record Root(Expression operand, Value value) implements Expression {

        @Override
        public String source() {
            return "sqrt(" + operand.source() + ")";
        }

        @Override
        public Box computed(int digits) {
            return boxOf(operand.enclosure(digits), operand.value().isNegative(), digits);
        }

        static Box boxOf(Box box, boolean negative, int digits) {
            return negative
                    ? new Box(Interval.ZERO, box.re().negate().sqrt(digits))
                    : Box.of(box.re().sqrt(digits));
        }
    }

    /** A power: the base, or its square root where the exponent is a half, multiplied {@code times} times. */
    record Power(Expression base, Expression exponent, Expression factor, int times, Value value)
            implements Expression {

        @Override
        public String source() {
            return base.source() + "^" + exponent.source();
        }

        @Override
        public Box computed(int digits) {
            return boxOf(factor.enclosure(digits), times, digits);
        }

        static Box boxOf(Box factor, int times, int digits) {
            Box one = Box.of(Interval.of(BigDecimal.ONE));
            Box result = one;
            Box square = factor;
            for (int rest = Math.abs(times); rest > 0; rest >>= 1) {
                result = (rest & 1) == 1 ? result.times(square, digits) : result;
                square = square.times(square, digits);
            }
            return times < 0 ? one.dividedBy(result, digits) : result;
        }
    }
}
