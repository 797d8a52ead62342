package org.eigenlens.math.exact.show;

import java.util.function.Function;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/** A quadratic form \(x^\top Sx\) as a reader sees it, written out: {@code 2x_1^2 + 2x_1x_2 + 2x_2^2}. */
public final class ShownForm {

    private static final String INDICES = "₀₁₂₃₄₅₆₇₈₉";

    private ShownForm() {}

    /** Shows the form of a symmetric matrix of surds; a mixed term has the sum of both entries. */
    public static ShownNumber of(ExactMatrix symmetric, Showing showing) {
        boolean exact = showing == Showing.EXACTLY;
        String tex = sum(
                symmetric,
                c -> exact ? ShownNumber.briefly(c).tex() : ExactTex.decimal(c.decimal(ShownNumber.DIGITS)),
                ShownForm::unknownsInTex,
                "\\left(%s\\right)",
                "-");
        String text = sum(
                symmetric,
                c -> exact ? ShownNumber.briefly(c).text() : ExactTex.decimalText(c.decimal(ShownNumber.DIGITS)),
                ShownForm::unknownsInText,
                "(%s)",
                "−");
        return exact ? new ShownNumber(tex, text) : new ShownNumber("\\approx " + tex, "about " + text);
    }

    @FunctionalInterface
    private interface Unknowns {
        String of(int i, int j);
    }

    private static String unknownsInTex(int i, int j) {
        return i == j ? "x_{" + i + "}^2" : "x_{" + i + "}x_{" + j + "}";
    }

    private static String unknownsInText(int i, int j) {
        String first = "x" + INDICES.charAt(i);
        return i == j ? first + "²" : first + "x" + INDICES.charAt(j);
    }

    private static String sum(
            ExactMatrix symmetric,
            Function<ExactNumber, String> number,
            Unknowns unknowns,
            String brackets,
            String minus) {
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < symmetric.rows(); i++) {
            for (int j = i; j < symmetric.rows(); j++) {
                ExactNumber coefficient =
                        i == j ? symmetric.entry(i, j) : symmetric.entry(i, j).times(Surd.of(2));
                if (coefficient.isZero()) {
                    continue;
                }
                boolean negative = coefficient.signum() < 0;
                String size = number.apply(negative ? coefficient.negate() : coefficient);
                sum.append(negative ? (sum.isEmpty() ? minus : " " + minus + " ") : sum.isEmpty() ? "" : " + ");
                sum.append(factor(size, brackets)).append(unknowns.of(i + 1, j + 1));
            }
        }
        return sum.isEmpty() ? "0" : sum.toString();
    }

    private static String factor(String size, String brackets) {
        if (size.equals("1")) {
            return "";
        }
        boolean together = size.contains(" ") && !size.startsWith("\\frac") || size.contains("/");
        return together ? brackets.formatted(size) : size;
    }
}
