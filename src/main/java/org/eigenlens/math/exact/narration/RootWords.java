package org.eigenlens.math.exact.narration;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Quadratic;
import org.eigenlens.math.exact.number.RootExpression;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.solution.DividedRoot;
import org.eigenlens.math.exact.solution.EnclosedRoots;
import org.eigenlens.math.exact.solution.QuadraticFormula;
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
                        "The factor stands in the polynomial " + SpectrumWords.times(m)
                                + ", so each of its roots is an eigenvalue of algebraic multiplicity " + m + ".")
                .passage();
    }

    private static void linear(PassageWriter writer, RootsOfFactor step) {
        writer.say("The factor $" + Tex.polynomial(step.factor()) + "$ is zero for")
                .show("\\lambda = " + Tex.number(step.roots().get(0)));
    }

    private static void quadratic(PassageWriter writer, RootsOfFactor step) {
        Polynomial factor = step.factor();
        formula(writer.say(nature(Quadratic.discriminant(factor))), factor, step.roots());
    }

    static Passage tell(QuadraticFormula step) {
        PassageWriter writer = PassageWriter.under("Solve the quadratic").say(nature(step.discriminant()));
        formula(writer, step.quadratic(), step.roots());
        return writer.passage();
    }

    private static String nature(Surd discriminant) {
        return switch (discriminant.signum()) {
            case 1 -> "The discriminant is positive, so there are two real roots.";
            case 0 -> "The discriminant is zero, so the root counts twice.";
            default -> "The discriminant is negative, so the roots are a complex pair.";
        };
    }

    private static void formula(PassageWriter writer, Polynomial quadratic, List<ExactNumber> roots) {
        Surd sum = quadratic.coefficient(1).negate();
        Surd discriminant = Quadratic.discriminant(quadratic);
        String square = Tex.base(sum) + "^2 - 4 \\cdot " + Tex.factor(quadratic.coefficient(0)) + " = "
                + Tex.number(discriminant);
        String root = discriminant.isZero() ? "" : "\\pm \\sqrt{" + Tex.number(discriminant) + "}";
        String numerator =
                sum.isZero() && !root.isEmpty() ? root : Tex.number(sum) + (root.isEmpty() ? "" : " " + root);
        writer.show(Tex.polynomial(quadratic) + " = 0")
                .show(square)
                .show("\\lambda = \\frac{" + numerator + "}{2}")
                .show(Tex.list(roots(roots)));
    }

    static Passage tell(DividedRoot step) {
        Polynomial p = PolynomialWords.signed(step.polynomial());
        String root = Tex.number(step.root());
        String factor = "\\left(" + (step.root().isZero() ? "-\\lambda" : root + " - \\lambda") + "\\right)";
        String value = step.root().isZero() ? "" : Tex.sum(terms(p, step.root())) + " = ";
        return PassageWriter.under("Find one root and divide it out")
                .say(reason(step))
                .say("The root gives a linear factor; the division leaves no remainder.")
                .show("p\\left(" + root + "\\right) = " + value + "0")
                .show("p(\\lambda) = " + factor + Tex.factor(step.quotient()))
                .passage();
    }

    private static String reason(DividedRoot step) {
        if (step.root().isZero()) {
            return "The constant term is zero, so zero is a root.";
        }
        return step.polynomial().coefficients().stream().allMatch(Surd::isInteger)
                ? "The coefficients are integers and the first is ±1, so a rational root is an integer that divides the "
                        + "constant term. Trying these finds one."
                : "Putting the number in proves that it is a root.";
    }

    /** The terms of \(p(x)\), each worked out, highest power first. */
    private static List<Surd> terms(Polynomial polynomial, Surd x) {
        List<Surd> terms = new ArrayList<>();
        for (int k = polynomial.degree(); k >= 0; k--) {
            terms.add(polynomial.coefficient(k).times(x.power(k)));
        }
        return terms;
    }

    static Passage tell(EnclosedRoots step) {
        Polynomial p = PolynomialWords.signed(step.polynomial());
        PassageWriter writer = PassageWriter.under("Enclose the roots")
                .say(
                        "This cubic does not factor over the numbers that its coefficients are made of, so no root has a simple "
                                + "form. But where it changes sign it has a root in between, and that gives as many decimals as "
                                + "one likes.");
        for (EnclosedRoots.SignChange change : step.changes()) {
            writer.show(value(p, change.from()) + ", \\quad " + value(p, change.to()));
        }
        return writer.show(Tex.list(roots(step.roots()))).passage();
    }

    private static String value(Polynomial polynomial, Surd at) {
        return "p(" + Tex.number(at) + ") " + (polynomial.at(at).signum() > 0 ? "> 0" : "< 0");
    }

    private static void irrational(PassageWriter writer, RootsOfFactor step) {
        writer.say("The polynomial $" + Tex.polynomial(step.factor()) + "$ has no rational root and no short formula. "
                        + "Its roots are known as closely as one likes; the digits shown are all correct.")
                .show(Tex.list(roots(step.roots())));
    }

    /** Each root with its decimals; a root without a short form is called by its symbol. */
    private static List<String> roots(List<ExactNumber> roots) {
        return roots.stream().map(RootWords::root).toList();
    }

    private static String root(ExactNumber root) {
        if (root instanceof RootExpression) {
            return Tex.number(root) + " " + Tex.decimals(root);
        }
        boolean rounded = !root.decimal(ShownNumber.DIGITS).exact() && !root.isRational();
        return "\\lambda = " + Tex.number(root) + (rounded ? " " + Tex.decimals(root) : "");
    }
}
