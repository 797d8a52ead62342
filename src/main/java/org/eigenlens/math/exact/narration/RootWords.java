package org.eigenlens.math.exact.narration;

import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Quadratic;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.solution.RootsOfFactor;

/** Words for the roots of one factor of the characteristic polynomial. */
final class RootWords {

    private RootWords() {}

    static Passage tell(RootsOfFactor step) {
        String heading = step.roots().size() == 1 ? "Eigenvalue" : "Eigenvalues";
        PassageWriter writer = PassageWriter.under(heading);
        if (step.factor().degree() == 1) {
            linear(writer, step);
        } else if (step.factor().degree() == 2) {
            quadratic(writer, step);
        } else {
            irrational(writer, step);
        }
        int m = step.multiplicity();
        return writer.sayIf(
                        m > 1,
                        "The factor stands in the polynomial " + m
                                + " times, so each of its roots is an eigenvalue of algebraic multiplicity " + m + ".")
                .passage();
    }

    private static void linear(PassageWriter writer, RootsOfFactor step) {
        writer.say("The factor $" + Tex.polynomial(step.factor()) + "$ is zero for")
                .show("\\lambda = " + Tex.number(step.roots().get(0)));
    }

    private static void quadratic(PassageWriter writer, RootsOfFactor step) {
        Polynomial factor = step.factor();
        Surd discriminant = Quadratic.discriminant(factor);
        writer.say("The equation $" + Tex.polynomial(factor) + " = 0$ has the discriminant $"
                + discriminant(factor, discriminant) + "$" + nature(discriminant) + ".");
        String formula = "\\lambda = \\frac{" + Tex.number(factor.coefficient(1).negate()) + " \\pm \\sqrt{"
                + Tex.number(discriminant) + "}}{2}";
        writer.show(formula);
        writer.show(Tex.list(roots(step.roots())));
    }

    private static String discriminant(Polynomial factor, Surd value) {
        return Tex.factor(factor.coefficient(1)) + "^2 - 4 \\cdot " + Tex.factor(factor.coefficient(0)) + " = "
                + Tex.number(value);
    }

    private static String nature(Surd discriminant) {
        return discriminant.signum() > 0
                ? ", which is positive: two real roots"
                : ", which is negative: a pair of complex conjugate roots";
    }

    private static void irrational(PassageWriter writer, RootsOfFactor step) {
        writer.say("The polynomial $" + Tex.polynomial(step.factor()) + "$ has no rational root and no short formula. "
                        + "Its roots are known as closely as one likes; the digits shown are all correct.")
                .show(Tex.list(roots(step.roots())));
    }

    private static List<String> roots(List<ExactNumber> roots) {
        return roots.stream()
                .map(root -> Tex.number(root) + (root.isRational() ? "" : " " + Tex.decimals(root)))
                .map(tex -> tex.startsWith("\\lambda") ? tex : "\\lambda = " + tex)
                .collect(Collectors.toList());
    }
}
