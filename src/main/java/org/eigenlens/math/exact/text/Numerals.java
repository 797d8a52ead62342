package org.eigenlens.math.exact.text;

import java.math.BigDecimal;

/** Reads a decimal number: digits, a point, digits, an exponent. Its length is bounded before its value is computed. */
final class Numerals {

    private static final int MAX_DIGITS = 100;
    private static final int MAX_EXPONENT = 400;

    private Numerals() {}

    /** A number and the place after it. */
    record Found(Expression.Numeral numeral, int end) {}

    static Found read(SourceText text, int start) {
        int i = digits(text, start);
        if (i < text.length() && text.at(i) == '.') {
            i = digits(text, i + 1);
        }
        String mantissa = text.part(start, i).plain();
        if (mantissa.equals(".")) {
            throw text.error(start, "a digit", "Write a decimal such as 0.5.");
        }
        if (i - start > MAX_DIGITS) {
            throw text.refusal(
                    start,
                    "at most " + MAX_DIGITS + " digits",
                    "That number is too long to be read: type at most " + MAX_DIGITS + " digits.");
        }
        if (i < text.length() && text.at(i) == '.') {
            throw text.error(i, "the next entry", "A number has one decimal point.");
        }
        return withExponent(text, start, i, mantissa);
    }

    private static Found withExponent(SourceText text, int start, int mantissaEnd, String mantissa) {
        int i = mantissaEnd;
        boolean mayFollow = i + 1 < text.length() && (text.at(i) == 'e' || text.at(i) == 'E');
        int digits = mayFollow && isSign(text.at(i + 1)) ? i + 2 : i + 1;
        int end = mayFollow ? digits(text, digits) : digits;
        if (!mayFollow || end == digits) {
            return found(mantissa, mantissa, 0, mantissaEnd);
        }
        String exponent = text.part(i + 1, end).plain();
        String size = text.part(digits, end).plain().replaceFirst("^0+(?=.)", "");
        if (size.length() > 3 || Integer.parseInt(size) > MAX_EXPONENT) {
            throw text.refusal(
                    start,
                    "an exponent up to " + MAX_EXPONENT,
                    "The exponent of " + shown(mantissa + "e" + exponent) + " is out of range: type one between -"
                            + MAX_EXPONENT + " and " + MAX_EXPONENT + ".");
        }
        int power = exponent.startsWith("-") ? -Integer.parseInt(size) : Integer.parseInt(size);
        return found(mantissa + "e" + power, mantissa, power, end);
    }

    private static Found found(String source, String mantissa, int power, int end) {
        BigDecimal value = new BigDecimal(mantissa).scaleByPowerOfTen(power);
        return new Found(Expression.Numeral.of(source, value), end);
    }

    private static int digits(SourceText text, int from) {
        int i = from;
        while (i < text.length() && text.at(i) >= '0' && text.at(i) <= '9') {
            i++;
        }
        return i;
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '+';
    }

    private static String shown(String number) {
        return number.length() <= 24 ? number : number.substring(0, 24) + "…";
    }
}
