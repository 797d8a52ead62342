package org.eigenlens.math.exact.text;

import java.math.BigDecimal;
import java.util.function.Supplier;

/**
 * Reads one expression by recursive descent.
 *
 * <pre>
 * sum      = [+|-] product { (+|-) product }
 * product  = power { (*|/) signed | power }          a product may be written without a sign: 2√3, 2(1+√2)
 * power    = primary [ ^ signed | ² | ³ ]            to the right: 2^3^2 = 2^9
 * primary  = numeral | name | sqrt primary | √ primary | ( sum ) | [ sum ] | { sum }
 * </pre>
 */
final class ExpressionParser {

    private static final int MAX_DEPTH = 24;
    private static final String A_NUMBER = "a number";
    private static final String EXAMPLES = "Type numbers such as 2, -0.5, 1/2, sqrt(2), 2pi or 1+2i.";

    private final SourceText text;
    private final Meaning meaning;
    private int i;
    private int depth;

    private ExpressionParser(SourceText text) {
        this.text = text;
        this.meaning = new Meaning(text);
    }

    /** Reads all of the text as one expression. */
    static Expression parse(SourceText text) {
        ExpressionParser parser = new ExpressionParser(text);
        Expression expression = parser.sum();
        parser.skipSpaces();
        if (parser.i < text.length()) {
            throw parser.trailing();
        }
        while (expression instanceof Expression.Group group) {
            expression = group.inner();
        }
        return expression;
    }

    private Expression sum() {
        enter();
        Expression left = signed(this::product);
        while (true) {
            int at = next();
            if (!accept('+') && !accept('-')) {
                depth--;
                return left;
            }
            Operator operator = text.at(at) == '+' ? Operator.PLUS : Operator.MINUS;
            left = meaning.combine(operator, left, product(), true, at);
        }
    }

    private Expression product() {
        Expression left = power();
        while (true) {
            int at = next();
            if (accept('*')) {
                left = meaning.combine(Operator.TIMES, left, signed(this::power), true, at);
            } else if (accept('/')) {
                int divisor = next();
                left = meaning.combine(Operator.DIVIDED, left, signed(this::power), true, divisor);
            } else if (startsPrimary() && !isDigit(at)) {
                Expression right = power();
                left = meaning.combine(Operator.TIMES, left, right, !joins(left, right), at);
            } else {
                return left;
            }
        }
    }

    /** Whether two factors without a sign between them are read again as they were meant. */
    private static boolean joins(Expression left, Expression right) {
        char last = left.source().charAt(left.source().length() - 1);
        char first = right.source().charAt(0);
        boolean twoNames = Character.isLetter(last) && Character.isLetter(first);
        boolean exponent = first == 'e' && (Character.isDigit(last) || last == '.');
        return !twoNames && !exponent;
    }

    private Expression power() {
        Expression base = primary();
        int at = next();
        if (accept('²')) {
            return meaning.power(base, Expression.Numeral.of("2", BigDecimal.TWO), at);
        }
        if (accept('³')) {
            return meaning.power(base, Expression.Numeral.of("3", BigDecimal.valueOf(3)), at);
        }
        if (!accept('^')) {
            return base;
        }
        enter();
        Expression exponent = signed(this::power);
        depth--;
        return meaning.power(base, exponent, at);
    }

    private Expression signed(Supplier<Expression> operand) {
        next();
        if (accept('-')) {
            enter();
            Expression negated = meaning.negation(signed(operand));
            depth--;
            return negated;
        }
        accept('+');
        return operand.get();
    }

    private Expression primary() {
        int at = next();
        if (at >= text.length()) {
            throw unexpected();
        }
        char c = text.at(at);
        if (isDigit(at) || c == '.') {
            return numeral();
        }
        if (c == '√') {
            i++;
            return root(at);
        }
        if (c == Notation.FRACTION) {
            i++;
            return fraction();
        }
        if (c == '(' || c == '[' || c == '{') {
            return group();
        }
        if (Character.isLetter(c)) {
            return name();
        }
        throw unexpected();
    }

    private Expression group() {
        char open = text.at(i++);
        char close = open == '(' ? ')' : open == '[' ? ']' : '}';
        Expression inner = sum();
        int at = next();
        if (!accept(close)) {
            throw text.error(at, "“" + close + "”", "Close what “" + open + "” opened.");
        }
        return inner instanceof Expression.Group ? inner : new Expression.Group(inner);
    }

    private Expression name() {
        int at = i;
        while (i < text.length() && Character.isLetter(text.at(i))) {
            i++;
        }
        String name = text.part(at, i).plain();
        if (name.equalsIgnoreCase("sqrt")) {
            return root(at);
        }
        return Constant.named(name)
                .<Expression>map(Expression.Named::new)
                .orElseThrow(() -> text.refusal(
                        at, A_NUMBER, "“" + shortened(name) + "” is not a number that is known here. " + EXAMPLES));
    }

    /** A fraction of LaTeX: two expressions, each a group or a single digit. */
    private Expression fraction() {
        enter();
        Expression top = part();
        int at = next();
        Expression bottom = part();
        depth--;
        return new Expression.Group(meaning.combine(Operator.DIVIDED, top, bottom, true, at));
    }

    private Expression part() {
        int at = next();
        if (isDigit(at)) {
            i++;
            return Numerals.read(text.part(at, i), 0).numeral();
        }
        Expression part = primary();
        boolean simple = part instanceof Expression.Group group && group.inner() instanceof Expression.Numeral;
        return simple ? ((Expression.Group) part).inner() : part;
    }

    private Expression root(int at) {
        enter();
        next();
        Expression operand = primary();
        depth--;
        return meaning.root(operand instanceof Expression.Group group ? group.inner() : operand, at);
    }

    private Expression numeral() {
        int at = i;
        Numerals.Found found = Numerals.read(text, i);
        i = found.end();
        return standsBeforeJ() ? imaginary(found.numeral(), at) : found.numeral();
    }

    private boolean standsBeforeJ() {
        boolean isLast = i + 1 >= text.length() || !Character.isLetter(text.at(i + 1));
        return i < text.length() && text.at(i) == 'j' && isLast;
    }

    /** A number with a j right behind it is one imaginary number, as in Python: what divides or is raised to a power is all of it. */
    private Expression imaginary(Expression numeral, int at) {
        Expression number = meaning.combine(Operator.TIMES, numeral, new Expression.Named(Constant.I), false, i++);
        int before = at - 1;
        while (before >= 0 && " \n+-".indexOf(text.at(before)) >= 0) {
            before--;
        }
        boolean divides = before >= 0 && text.at(before) == '/';
        boolean isBase = next() < text.length() && "^²³".indexOf(text.at(i)) >= 0;
        return divides || isBase ? new Expression.Group(number) : number;
    }

    private boolean startsPrimary() {
        if (i >= text.length()) {
            return false;
        }
        char c = text.at(i);
        return isDigit(i) || Character.isLetter(c) || c == Notation.FRACTION || "√([{".indexOf(c) >= 0;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.at(at) >= '0' && text.at(at) <= '9';
    }

    private int next() {
        skipSpaces();
        return i;
    }

    private void skipSpaces() {
        while (i < text.length() && (text.at(i) == ' ' || text.at(i) == '\n')) {
            i++;
        }
    }

    private boolean accept(char c) {
        boolean there = i < text.length() && text.at(i) == c;
        i += there ? 1 : 0;
        return there;
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw text.refusal(
                    i,
                    "less nesting",
                    "That is nested more than " + MAX_DEPTH + " deep: write it with fewer parentheses.");
        }
    }

    private InputException unexpected() {
        return text.error(i, A_NUMBER, EXAMPLES);
    }

    private InputException trailing() {
        String advice = text.at(i) == ')' ? "Take this parenthesis away, or open it before." : EXAMPLES;
        return text.error(i, "an operation such as + or *", advice);
    }

    private static String shortened(String name) {
        return name.length() <= 20 ? name : name.substring(0, 20) + "…";
    }
}
