package org.eigenlens.math.exact.show;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.eigenlens.math.exact.number.Decimal;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/** Exact numbers in TeX, as they are read best: decimals that end as decimals, simple fractions as fractions. */
public final class ExactTex {

    private static final Pattern POWER_OF_TEN = Pattern.compile("([0-9.]+)e(-?[0-9]+)");

    /** A fraction with a denominator up to this one is read more easily than its decimals. */
    static final BigInteger SIMPLE = BigInteger.valueOf(12);

    /** Decimals that end are shown whole up to this many digits. */
    private static final int WHOLE = 24;

    /** An integer of more digits than this is shown by a power of ten where that is all of it. */
    private static final int LONG = 15;

    private ExactTex() {}

    /** The whole of a number. */
    public static String number(ExactNumber number) {
        if (number instanceof Surd surd && surd.isRational() && !isSimple(surd)) {
            Decimal decimal = surd.decimal(WHOLE);
            if (decimal.exact()) {
                return decimal(decimal);
            }
        }
        return number.toTex();
    }

    private static boolean isSimple(Surd rational) {
        return rational.rational().getDenominator().compareTo(SIMPLE) <= 0
                && rational.toText().length() <= LONG;
    }

    /** Decimals, with a power of ten for an exponent. */
    public static String decimal(Decimal decimal) {
        return decimal.text().replaceFirst("^(-?)1e(.*)", "$110^{$2}").replaceFirst("e(.*)", " \\\\cdot 10^{$1}");
    }

    /** Decimals in plain characters, real or complex, with raised exponents: 1.5·10⁻⁹. */
    static String decimalText(Decimal decimal) {
        return POWER_OF_TEN
                .matcher(decimal.text())
                .replaceAll(power ->
                        (power.group(1).equals("1") ? "" : power.group(1) + "·") + "10" + raised(power.group(2)))
                .replace('-', '−');
    }

    private static String raised(String exponent) {
        StringBuilder raised = new StringBuilder();
        exponent.chars().forEach(c -> raised.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
        return raised.toString();
    }
}
