package org.eigenlens.math.exact.narration;

import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Factor;
import org.eigenlens.math.exact.solution.CharacteristicDeterminant;
import org.eigenlens.math.exact.solution.Factored;
import org.eigenlens.math.exact.solution.Multiplicities;
import org.eigenlens.math.exact.solution.TraceAndDeterminant;
import org.eigenlens.math.exact.solution.Verdict;

/** Words for the characteristic polynomial and what is read from its roots. */
final class SpectrumWords {

    private SpectrumWords() {}

    static Passage tell(CharacteristicDeterminant step) {
        ExactMatrix a = step.matrix();
        int n = a.rows();
        PassageWriter writer = PassageWriter.under("Characteristic polynomial")
                .say(
                        "An eigenvalue $\\lambda$ is a number for which $A - \\lambda I$ is singular, so that its determinant is zero.");
        if (n == 2) {
            return writer.show("\\det(A - \\lambda I) = \\det" + Tex.minusLambda(a) + " = " + expanded(a) + " = "
                            + Tex.polynomial(step.polynomial()))
                    .say("In it stand the trace $" + Tex.number(step.sumOfMinors(1)) + "$ and the determinant $"
                            + Tex.number(step.sumOfMinors(2)) + "$.")
                    .passage();
        }
        String sign = n % 2 == 0 ? "" : "-";
        return writer.show("\\det(A - \\lambda I) = \\det" + Tex.minusLambda(a) + " = " + sign + "p(\\lambda)")
                .show("p(\\lambda) = " + Tex.polynomial(step.polynomial()))
                .say("Its coefficients are, with alternating signs, the trace $" + Tex.number(step.sumOfMinors(1))
                        + "$, " + middle(step) + "and the determinant $" + Tex.number(step.sumOfMinors(n)) + "$.")
                .passage();
    }

    private static String expanded(ExactMatrix a) {
        String diagonal = "(" + Tex.minusLambda(a.entry(0, 0)) + ")(" + Tex.minusLambda(a.entry(1, 1)) + ")";
        return diagonal + " - " + Tex.factor(a.entry(0, 1)) + " \\cdot " + Tex.factor(a.entry(1, 0));
    }

    private static String middle(CharacteristicDeterminant step) {
        StringBuilder text = new StringBuilder();
        for (int k = 2; k < step.matrix().rows(); k++) {
            text.append("the sum of the principal ")
                    .append(k)
                    .append("×")
                    .append(k)
                    .append(" minors $")
                    .append(Tex.number(step.sumOfMinors(k)))
                    .append("$, ");
        }
        return text.toString();
    }

    static Passage tell(Factored step) {
        String product = step.factorization().factors().stream()
                .map(SpectrumWords::power)
                .collect(Collectors.joining(" "));
        return PassageWriter.under("Factors")
                .say("The polynomial is a product of factors that cannot be split further without new roots.")
                .show(Tex.polynomial(step.polynomial()) + " = " + product)
                .passage();
    }

    private static String power(Factor factor) {
        String tex = Tex.polynomial(factor.polynomial());
        String base = tex.equals("\\lambda") ? tex : "\\left(" + tex + "\\right)";
        return factor.multiplicity() == 1 ? base : base + "^{" + factor.multiplicity() + "}";
    }

    static Passage tell(TraceAndDeterminant step) {
        List<ExactEigenvalue> all = step.eigenvalues().stream()
                .flatMap(e -> java.util.Collections.nCopies(e.algebraicMultiplicity(), e).stream())
                .toList();
        String sum = all.stream().map(e -> Tex.factor(e.value())).collect(Collectors.joining(" + "));
        String product = all.stream().map(e -> Tex.factor(e.value())).collect(Collectors.joining(" \\cdot "));
        return PassageWriter.under("Check by trace and determinant")
                .say(
                        "The eigenvalues, each as often as it is a root, add up to the trace and multiply to the determinant.")
                .show(sum + " = " + Tex.number(step.trace()))
                .show(product + " = " + Tex.number(step.determinant()))
                .passage();
    }

    static Passage tell(Multiplicities step) {
        boolean full = step.algebraic() == step.geometric();
        String lambda = "$\\lambda = " + Tex.number(step.value()) + "$";
        return PassageWriter.under("Multiplicities")
                .say(lambda + " is a root " + times(step.algebraic()) + " (algebraic multiplicity " + step.algebraic()
                        + ") and has " + vectors(step.geometric()) + " (geometric multiplicity " + step.geometric()
                        + ").")
                .say(
                        full
                                ? "The two agree, so this eigenvalue has all the eigenvectors it can have."
                                : "The eigenspace is too small: " + missing(step.algebraic() - step.geometric()) + ".")
                .passage();
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }

    private static String vectors(int count) {
        return count == 1 ? "one independent eigenvector" : count + " independent eigenvectors";
    }

    private static String missing(int count) {
        return count == 1 ? "one eigenvector is missing" : count + " eigenvectors are missing";
    }

    static Passage tell(Verdict step) {
        int found = step.eigenvalues().stream()
                .mapToInt(ExactEigenvalue::geometricMultiplicity)
                .sum();
        String all = "There are " + step.size() + " independent eigenvectors";
        String sentence = switch (step.kind()) {
            case DIAGONALIZABLE_OVER_REALS -> all + ", all real: $A$ is diagonalizable over $\\mathbb{R}$.";
            case DIAGONALIZABLE_OVER_COMPLEX ->
                all + ", but not all are real: $A$ is diagonalizable over $\\mathbb{C}$, and not over $\\mathbb{R}$.";
            case DEFECTIVE ->
                "A basis needs " + step.size() + " independent eigenvectors, and there " + only(found)
                        + ": $A$ is defective, that is, not diagonalizable.";
        };
        return PassageWriter.under("Verdict").say(sentence).passage();
    }

    private static String only(int count) {
        return count == 1 ? "is only one" : "are only " + count;
    }
}
