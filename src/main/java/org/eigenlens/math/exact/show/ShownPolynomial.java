package org.eigenlens.math.exact.show;

import java.math.BigDecimal;
import org.eigenlens.math.exact.number.Factor;
import org.eigenlens.math.exact.number.Factorization;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;

/**
 * A polynomial in λ as a reader sees it, highest power first.
 *
 * @param tex for a formula
 * @param text in plain characters, for reading aloud and copying
 */
public record ShownPolynomial(String tex, String text) {

    private static final String LAMBDA = "\\lambda";

    /** Shows all of it. */
    public static ShownPolynomial of(Polynomial polynomial) {
        return new ShownPolynomial(polynomial.toTex(LAMBDA, ExactTex::number), polynomial.toText("λ"));
    }

    /** Shows it with coefficients rounded to {@value ShownNumber#DIGITS} significant digits, after a sign that says so. */
    public static ShownPolynomial approximately(Polynomial polynomial) {
        Polynomial rounded = Polynomial.of(polynomial.coefficients().stream()
                .map(c -> Surd.of(new BigDecimal(c.decimal(ShownNumber.DIGITS).text())))
                .toList());
        return new ShownPolynomial(
                "\\approx " + rounded.toTex(LAMBDA, c -> ExactTex.decimal(c.decimal(ShownNumber.DIGITS))),
                "about " + rounded.toText("λ", c -> ExactTex.decimalText(c.decimal(ShownNumber.DIGITS))));
    }

    /** Shows the product of irreducible factors. */
    public static ShownPolynomial of(Factorization factorization) {
        StringBuilder tex = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (Factor factor : factorization.factors()) {
            ShownPolynomial shown = of(factor.polynomial());
            boolean bare = factor.polynomial().equals(Polynomial.X);
            tex.append(bare ? shown.tex : "\\left(" + shown.tex + "\\right)");
            text.append(bare ? shown.text : "(" + shown.text + ")");
            if (factor.multiplicity() > 1) {
                tex.append("^").append(factor.multiplicity());
                text.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(factor.multiplicity()));
            }
        }
        return new ShownPolynomial(tex.toString(), text.toString());
    }
}
