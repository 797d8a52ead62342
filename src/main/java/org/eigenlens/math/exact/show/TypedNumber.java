package org.eigenlens.math.exact.show;

import org.eigenlens.math.exact.number.Decimal;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/** A number as it can be typed: a short exact one as it is, another in decimals. */
public final class TypedNumber {

    /** Decimals that end are typed whole up to this many digits. */
    private static final int WHOLE = 12;

    /** Digits of a number without a short form. */
    private static final int DIGITS = 15;

    private TypedNumber() {}

    public static String of(ExactNumber number) {
        Decimal whole = number.decimal(WHOLE);
        boolean simple = ShownNumber.briefly(number).tex().equals(number.toTex());
        if (whole.exact() && !simple) {
            return whole.text();
        }
        return number instanceof Surd surd && surd.isShort()
                ? surd.toSource()
                : number.decimal(DIGITS).text();
    }
}
