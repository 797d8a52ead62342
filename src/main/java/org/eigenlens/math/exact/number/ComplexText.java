package org.eigenlens.math.exact.number;

/** Writes a complex number in decimals from its two parts. */
final class ComplexText {

    private ComplexText() {}

    static Decimal join(Decimal re, Decimal im) {
        boolean exact = re.exact() && im.exact();
        boolean negative = im.text().startsWith("-");
        String size = negative ? im.text().substring(1) : im.text();
        String imaginary = size.equals("1") && im.exact() ? "i" : size + "i";
        if (re.exact() && re.text().equals("0")) {
            return new Decimal(negative ? "-" + imaginary : imaginary, exact);
        }
        return new Decimal(re.text() + (negative ? " - " : " + ") + imaginary, exact);
    }
}
