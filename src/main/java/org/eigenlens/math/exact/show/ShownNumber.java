package org.eigenlens.math.exact.show;

import java.math.BigDecimal;
import org.eigenlens.math.exact.number.Decimal;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/**
 * A number as a reader sees it: {@code \frac{5+\sqrt{33}}{2} \approx 5.37228}, {@code \frac{1}{2} = 0.5}, or {@code 4}.
 *
 * <p>The exact form stands first where it is short; the decimals follow with = if they are all of the number, else with ≈ and
 * {@value #DIGITS} correctly rounded significant digits. A number that was typed in decimals is shown in decimals alone.
 *
 * @param tex for a formula
 * @param text in plain characters, for reading aloud and copying
 */
public record ShownNumber(String tex, String text) {

    /** Significant digits of a decimal that does not end by itself. */
    public static final int DIGITS = 6;

    /** Decimals that end are shown whole up to this many digits. */
    private static final int WHOLE = 12;

    /** Shows a number, real or complex. */
    public static ShownNumber of(ExactNumber number) {
        Decimal whole = number.decimal(WHOLE);
        Decimal decimal = whole.exact() ? whole : number.decimal(DIGITS);
        if (isTypedInDecimals(number, decimal) || !number.isShort()) {
            return decimal.exact() ? alone(decimal) : approximately(number);
        }
        if (minus(number.toText()).equals(ExactTex.decimalText(decimal))) {
            return alone(decimal);
        }
        String relation = decimal.exact() ? "=" : "\\approx";
        return new ShownNumber(
                number.toTex() + " " + relation + " " + ExactTex.decimal(decimal),
                minus(number.toText()) + (decimal.exact() ? " = " : ", about ") + ExactTex.decimalText(decimal));
    }

    /** Shows the exact form if it is short, else the decimals; for places where only one of the two has room. */
    public static ShownNumber briefly(ExactNumber number) {
        Decimal whole = number.decimal(WHOLE);
        if (whole.exact() && (isTypedInDecimals(number, whole) || !number.isShort())) {
            return alone(whole);
        }
        if (number.isShort()) {
            return new ShownNumber(number.toTex(), minus(number.toText()));
        }
        Decimal decimal = number.decimal(DIGITS);
        return new ShownNumber(ExactTex.decimal(decimal), ExactTex.decimalText(decimal));
    }

    /** Shows {@value #DIGITS} digits after a sign that says that they are not all: for a number that was rounded before. */
    public static ShownNumber approximately(ExactNumber number) {
        Decimal decimal = number.decimal(DIGITS);
        return new ShownNumber("\\approx " + ExactTex.decimal(decimal), "about " + ExactTex.decimalText(decimal));
    }

    /** Shows a number that was computed in double precision: all of its decimals where they are few, else as {@link #approximately} does. */
    public static ShownNumber ofDouble(double value) {
        return inFewDecimals(Surd.of(BigDecimal.valueOf(value)));
    }

    /** Shows all of the decimals where they are few, else as {@link #approximately} does; for numbers whose exact form nobody reads. */
    public static ShownNumber inFewDecimals(ExactNumber number) {
        return number.decimal(DIGITS).exact() ? inDecimals(number) : approximately(number);
    }

    private static ShownNumber alone(Decimal decimal) {
        return new ShownNumber(ExactTex.decimal(decimal), ExactTex.decimalText(decimal));
    }

    /** Shows all of the decimals if they end, else what {@link #briefly} shows. */
    public static ShownNumber inDecimals(ExactNumber number) {
        Decimal whole = number.decimal(WHOLE);
        return whole.exact() ? alone(whole) : briefly(number);
    }

    private static boolean isTypedInDecimals(ExactNumber number, Decimal decimal) {
        return decimal.exact()
                && number instanceof Surd surd
                && surd.isRational()
                && surd.rational().getDenominator().compareTo(ExactTex.SIMPLE) > 0;
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
