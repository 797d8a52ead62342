package org.eigenlens.widgets.characteristicpolynomial;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Decimal;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;

/** Exact values in TeX: what was typed in decimals stays in decimals, a simple fraction is a fraction. */
final class Tex {

    /** A fraction with a denominator up to this one is read more easily than its decimals. */
    private static final BigInteger SIMPLE = BigInteger.valueOf(12);

    /** Decimals that end are shown whole up to this many digits. */
    private static final int WHOLE = 24;

    /** An integer of more digits than this is shown by a power of ten where that is all of it. */
    private static final int LONG = 15;

    static final String LAMBDA = "\\lambda";

    private Tex() {}

    static String number(ExactNumber number) {
        if (number instanceof Surd surd && surd.isRational()) {
            Decimal decimal = surd.decimal(WHOLE);
            boolean simple = surd.rational().getDenominator().compareTo(SIMPLE) <= 0
                    && surd.toText().length() <= LONG;
            if (decimal.exact() && !simple) {
                return decimal.text().replaceAll("e(-?\\d+)", " \\\\cdot 10^{$1}");
            }
        }
        return number.toTex();
    }

    /** A number as a factor: in parentheses where it has a sign or is a sum. */
    static String factor(ExactNumber number) {
        String tex = number(number);
        return tex.startsWith("-") || isSum(tex) ? "\\left(" + tex + "\\right)" : tex;
    }

    /** A number to be raised to a power: in parentheses unless it is a plain one. */
    static String base(ExactNumber number) {
        String tex = number(number);
        return tex.startsWith("\\frac") ? "\\left(" + tex + "\\right)" : factor(number);
    }

    /** The terms of \(p(x)\), each worked out: {@code -8 + 8 - 2 + 2}. */
    static String terms(Polynomial polynomial, Surd x) {
        StringBuilder text = new StringBuilder();
        for (int k = polynomial.degree(); k >= 0; k--) {
            append(text, polynomial.coefficient(k).times(x.power(k)), "");
        }
        return text.isEmpty() ? "0" : text.toString();
    }

    /** A polynomial in λ, highest power first, or lowest first: {@code 4 - \lambda}. */
    static String polynomial(Polynomial polynomial) {
        StringBuilder text = new StringBuilder();
        boolean shifted = polynomial.degree() == 1 && polynomial.leading().signum() < 0;
        for (int k = polynomial.degree(); k >= 0; k--) {
            int exponent = shifted ? 1 - k : k;
            append(text, polynomial.coefficient(exponent), power(exponent));
        }
        return text.isEmpty() ? "0" : text.toString();
    }

    /** A polynomial whose coefficients are rounded to {@value ShownNumber#DIGITS} significant digits. */
    static String rounded(Polynomial polynomial) {
        MathContext digits = new MathContext(ShownNumber.DIGITS, RoundingMode.HALF_EVEN);
        return polynomial(Polynomial.of(polynomial.coefficients().stream()
                .map(c -> Rational.of(new BigDecimal(c.re()).round(digits)))
                .toList()));
    }

    /** The same in plain characters. */
    static String roundedText(Polynomial polynomial) {
        return rounded(polynomial)
                .replace(LAMBDA, "λ")
                .replace(" \\cdot 10^{", "·10^{")
                .replace("^{2}", "²")
                .replace("^{3}", "³")
                .replaceAll("[{}]", "")
                .replace('-', '−');
    }

    /** A polynomial as a factor: in parentheses unless it is one term without a sign. */
    static String factor(Polynomial polynomial) {
        String tex = polynomial(polynomial);
        return tex.startsWith("-") || isSum(tex) ? "\\left(" + tex + "\\right)" : tex;
    }

    private static String power(int exponent) {
        return switch (exponent) {
            case 0 -> "";
            case 1 -> LAMBDA;
            default -> LAMBDA + "^{" + exponent + "}";
        };
    }

    private static void append(StringBuilder text, Surd coefficient, String power) {
        if (coefficient.isZero()) {
            return;
        }
        String tex = number(coefficient);
        boolean sum = isSum(tex);
        boolean negative = !sum && tex.startsWith("-");
        if (!text.isEmpty()) {
            text.append(negative ? " - " : " + ");
        } else if (negative) {
            text.append("-");
        }
        String size = negative ? number(coefficient.negate()) : tex;
        boolean one = size.equals("1") && !power.isEmpty();
        boolean bracketed = sum && (!power.isEmpty() || !text.isEmpty());
        text.append(bracketed ? "\\left(" + size + "\\right)" : one ? "" : size).append(power);
    }

    /** Whether the formula is a sum outside of fractions and roots. */
    private static boolean isSum(String tex) {
        int depth = 0;
        for (int i = 1; i < tex.length(); i++) {
            char c = tex.charAt(i);
            depth += c == '{' || c == '(' ? 1 : c == '}' || c == ')' ? -1 : 0;
            if (depth == 0 && (c == '+' || c == '-')) {
                return true;
            }
        }
        return false;
    }

    /** The determinant of \(A-\lambda I\) between bars. */
    static String determinant(ExactMatrix matrix) {
        return bars(matrix.rows(), (i, j) -> shifted(matrix, i, j));
    }

    /** The determinant that is left of \(A-\lambda I\) without the first row and one column. */
    static String minor(ExactMatrix matrix, int column) {
        return bars(2, (i, j) -> shifted(matrix, i + 1, j < column ? j : j + 1));
    }

    private static String shifted(ExactMatrix matrix, int i, int j) {
        Polynomial entry = Polynomial.of((Surd) matrix.entry(i, j));
        return polynomial(i == j ? entry.minus(Polynomial.X) : entry);
    }

    private static String bars(int size, BiFunction<Integer, Integer, String> entry) {
        return IntStream.range(0, size)
                .mapToObj(i -> IntStream.range(0, size)
                        .mapToObj(j -> entry.apply(i, j))
                        .collect(Collectors.joining(" & ")))
                .collect(Collectors.joining(" \\\\ ", "\\begin{vmatrix} ", " \\end{vmatrix}"));
    }
}
