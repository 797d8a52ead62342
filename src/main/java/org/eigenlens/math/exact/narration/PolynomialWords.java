package org.eigenlens.math.exact.narration;

import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Factor;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.solution.CharacteristicDeterminant;
import org.eigenlens.math.exact.solution.ExpandedDeterminant;
import org.eigenlens.math.exact.solution.Factored;

/** Words for the characteristic polynomial \(p(\lambda)=\det(A-\lambda I)\): its determinant, coefficients and factors. */
final class PolynomialWords {

    private static final String P = "p(\\lambda) = ";

    private PolynomialWords() {}

    static Passage tell(ExpandedDeterminant step) {
        ExactMatrix a = step.matrix();
        boolean small = a.rows() == 2;
        PassageWriter writer = PassageWriter.under(small ? "Expand the determinant" : "Expand along the first row")
                .say(
                        "An eigenvalue is a number λ for which A − λI takes some nonzero vector to zero, so the determinant of "
                                + "A − λI is zero.")
                .say(
                        small
                                ? "That is the product along the diagonal, minus the product of the other two entries."
                                : "Take each entry of the first row times the determinant that is left without its row and "
                                        + "column, with the signs +, −, +."
                                        + (skips(step) ? " Entries that are zero are left out." : ""))
                .show(P + "\\det(A - \\lambda I) = " + Tex.determinant(a));
        if (small) {
            return writer.show(P + crosswise(a)).passage();
        }
        return writer.show(P + expansion(step, term -> Tex.minor(a, term.column())))
                .show(P + expansion(step, term -> Tex.factor(term.minor())))
                .passage();
    }

    private static boolean skips(ExpandedDeterminant step) {
        return step.terms().stream().anyMatch(term -> term.entry().isZero());
    }

    private static String crosswise(ExactMatrix a) {
        String diagonal = "\\left(" + Tex.minusLambda(a.entry(0, 0)) + "\\right)\\left("
                + Tex.minusLambda(a.entry(1, 1)) + "\\right)";
        return diagonal + " - " + Tex.factor(a.entry(0, 1)) + " \\cdot " + Tex.factor(a.entry(1, 0));
    }

    private static String expansion(
            ExpandedDeterminant step, java.util.function.Function<ExpandedDeterminant.Term, String> minor) {
        StringBuilder text = new StringBuilder();
        for (ExpandedDeterminant.Term term : step.terms()) {
            if (!term.entry().isZero()) {
                String sign = term.column() == 1 ? " - " : text.isEmpty() ? "" : " + ";
                Surd entry = (Surd) step.matrix().entry(0, term.column());
                String factor = term.column() == 0
                        ? "\\left(" + Tex.minusLambda(entry) + "\\right)"
                        : Tex.factor(entry) + " \\cdot ";
                text.append(sign).append(factor).append(minor.apply(term));
            }
        }
        return text.toString();
    }

    static Passage tell(CharacteristicDeterminant step) {
        int n = step.matrix().rows();
        Polynomial p = signed(step.polynomial());
        String pattern = switch (n) {
            case 2 -> " = \\lambda^2 - \\tau\\lambda + \\Delta";
            case 3 -> " = -\\lambda^3 + \\tau\\lambda^2 - m\\lambda + \\Delta";
            default -> "";
        };
        String meaning = switch (n) {
            case 1 -> "For a single entry there is nothing to expand.";
            case 2 -> "The coefficients are the trace τ, with a minus, and the determinant Δ.";
            case 3 ->
                "The coefficients are the trace τ, the sum m of the three 2×2 determinants along the diagonal, with a minus, "
                        + "and the determinant Δ.";
            default ->
                "The coefficients are, up to signs, the trace, the sums of the determinants of two and of three rows along "
                        + "the diagonal, and the determinant.";
        };
        return PassageWriter.under("Characteristic polynomial")
                .say(meaning)
                .show(P + (n < 2 || n > 3 ? Tex.determinant(step.matrix()) + " = " : "") + Tex.polynomial(p) + pattern)
                .passage();
    }

    /** The polynomial \(\det(A-\lambda I)\) of the monic one. */
    static Polynomial signed(Polynomial monic) {
        return monic.degree() % 2 == 0 ? monic : monic.times(Surd.of(-1));
    }

    static Passage tell(Factored step) {
        String product = step.factorization().factors().stream()
                .map(PolynomialWords::power)
                .collect(Collectors.joining(" "));
        return PassageWriter.under("Factors")
                .say("The polynomial is a product of factors that do not split further without new roots.")
                .show(Tex.polynomial(step.polynomial()) + " = " + product)
                .passage();
    }

    private static String power(Factor factor) {
        String base = Tex.factor(factor.polynomial());
        return factor.multiplicity() == 1 ? base : base + "^{" + factor.multiplicity() + "}";
    }
}
