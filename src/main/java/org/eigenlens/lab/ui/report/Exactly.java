package org.eigenlens.lab.ui.report;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Factor;
import org.eigenlens.math.exact.number.Factorization;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.show.MatrixTex;
import org.eigenlens.math.exact.show.ShownNumber;

/** Exact values in TeX: each number exactly where that is short, else by its decimals and then after ≈. */
final class Exactly {

    private static final int WHOLE = 12;

    private Exactly() {}

    /** The exact form with its decimals beside it, after = or ≈ where it does not begin with one. */
    static String number(ExactNumber number) {
        return ShownNumber.of(number).tex();
    }

    /** The exact form if it is short, else the decimals. */
    static String briefly(ExactNumber number) {
        return ShownNumber.briefly(number).tex();
    }

    /** The brief form, after ≈ where it is not the number itself. */
    static String about(ExactNumber number) {
        return (isWhole(number) ? "" : "\\approx ") + briefly(number);
    }

    /** The relation that a brief form stands in to the number: = or ≈. */
    static String relation(Stream<? extends ExactNumber> numbers) {
        return numbers.allMatch(Exactly::isWhole) ? "=" : "\\approx";
    }

    private static boolean isWhole(ExactNumber number) {
        return number.isShort() || number.decimal(WHOLE).exact();
    }

    /** A matrix after its name and = or ≈. */
    static String named(String name, ExactMatrix matrix) {
        return name + " " + relation(matrix.rowVectors().stream().flatMap(row -> row.entries().stream())) + " "
                + matrix(matrix);
    }

    static String matrix(ExactMatrix matrix) {
        return MatrixTex.of(matrix, Exactly::briefly);
    }

    static String vector(ExactVector vector) {
        return MatrixTex.column(vector, Exactly::briefly);
    }

    static String polynomial(Polynomial polynomial) {
        return polynomial.toTex("\\lambda", Exactly::briefly);
    }

    /** The relation that the brief form of a polynomial stands in to it. */
    static String relation(Polynomial polynomial) {
        return relation(polynomial.coefficients().stream());
    }

    /** A product of powers of factors. */
    static String factors(Factorization factorization, Function<Factor, Integer> exponent) {
        return factorization.factors().stream()
                .map(factor -> power(factor.polynomial(), exponent.apply(factor)))
                .collect(Collectors.joining("\\,"));
    }

    private static String power(Polynomial base, int exponent) {
        String tex = polynomial(base);
        String factor = tex.equals("\\lambda") ? tex : "\\left(" + tex + "\\right)";
        return exponent == 1 ? factor : factor + "^{" + exponent + "}";
    }
}
