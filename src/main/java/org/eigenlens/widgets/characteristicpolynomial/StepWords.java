package org.eigenlens.widgets.characteristicpolynomial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.characteristicpolynomial.CharacteristicPolynomialPicture.Passage;

/** Tells the steps of a solution, each by a sentence and its formulas. */
record StepWords(Words words) {

    private static final String P = "p(" + Tex.LAMBDA + ") = ";

    Passage tell(Step step) {
        return switch (step) {
            case Step.Shifted shifted -> passage("shifted", P + Tex.determinant(shifted.matrix()));
            case Step.Crosswise crosswise -> tell(crosswise);
            case Step.AlongFirstRow row -> tell(row);
            case Step.Collected collected -> tell(collected);
            case Step.FoundRoot found -> tell(found);
            case Step.DividedOut divided ->
                passage("divided", P + Tex.factor(linear(divided.root())) + Tex.factor(divided.quotient()));
            case Step.ByFormula formula -> tell(formula);
            case Step.Enclosed enclosed -> tell(enclosed);
            case Step.Checked checked -> tell(checked);
        };
    }

    private Passage passage(String key, String... formulas) {
        return new Passage(words.say("step." + key + ".title"), words.say("step." + key), List.of(formulas));
    }

    private Passage tell(Step.Crosswise step) {
        return passage(
                "crosswise",
                P + Tex.factor(linear(step.a())) + Tex.factor(linear(step.d())) + " - " + Tex.factor(step.b())
                        + " \\cdot " + Tex.factor(step.c()));
    }

    private Passage tell(Step.AlongFirstRow step) {
        StringBuilder minors = new StringBuilder();
        StringBuilder expanded = new StringBuilder();
        for (Step.Cofactor cofactor : step.cofactors()) {
            if (!cofactor.entry().isZero()) {
                String sign = cofactor.column() == 1 ? " - " : minors.isEmpty() ? "" : " + ";
                String entry = Tex.factor(cofactor.entry());
                String product = sign + entry + (cofactor.entry().degree() == 0 ? " \\cdot " : "");
                minors.append(product).append(Tex.minor(step.matrix(), cofactor.column()));
                expanded.append(product).append(Tex.factor(cofactor.minor()));
            }
        }
        return passage("row", P + minors, P + expanded);
    }

    private Passage tell(Step.Collected step) {
        boolean large = step.matrix().rows() == 3;
        String pattern =
                large ? "-\\lambda^3 + \\tau\\lambda^2 - m\\lambda + \\Delta" : "\\lambda^2 - \\tau\\lambda + \\Delta";
        return passage(
                large ? "collected.large" : "collected", P + Tex.polynomial(step.polynomial()) + " = " + pattern);
    }

    private Passage tell(Step.FoundRoot step) {
        String terms = Tex.terms(step.polynomial(), step.root());
        return passage(
                "found",
                "p\\left(" + Tex.number(step.root()) + "\\right) = " + (terms.equals("0") ? "" : terms + " = ") + "0");
    }

    private Passage tell(Step.ByFormula step) {
        Surd linear = step.quadratic().coefficient(1).negate();
        Surd constant = step.quadratic().coefficient(0);
        String name =
                step.discriminant().signum() > 0 ? "two" : step.discriminant().isZero() ? "one" : "none";
        String discriminant =
                Tex.base(linear) + "^2 - 4 \\cdot " + Tex.factor(constant) + " = " + Tex.number(step.discriminant());
        String half = linear.isZero() ? "" : Tex.number(linear);
        String root = "\\sqrt{" + Tex.number(step.discriminant()) + "}";
        String formula = step.discriminant().isZero()
                ? Tex.LAMBDA + " = \\frac{" + Tex.number(linear) + "}{2} = "
                        + Tex.number(step.roots().getFirst())
                : Tex.LAMBDA + " = \\frac{" + half + "\\pm " + root + "}{2}";
        List<String> formulas =
                new ArrayList<>(List.of(Tex.polynomial(step.quadratic()) + " = 0", discriminant, formula));
        if (!step.discriminant().isZero()) {
            formulas.add(values(step.roots()));
        }
        return passage("formula." + name, formulas.toArray(String[]::new));
    }

    private Passage tell(Step.Enclosed step) {
        List<String> formulas = new ArrayList<>();
        for (Step.SignChange change : step.realRoots()) {
            formulas.add(value(step.polynomial(), change.from()) + ", \\quad " + value(step.polynomial(), change.to()));
        }
        formulas.add(values(step.roots()));
        return passage("enclosed", formulas.toArray(String[]::new));
    }

    private static String value(Polynomial polynomial, Surd at) {
        return "p(" + Tex.number(at) + ") " + (polynomial.at(at).signum() > 0 ? "> 0" : "< 0");
    }

    private static String values(List<ExactNumber> roots) {
        return roots.stream()
                .map(root -> Tex.LAMBDA + " " + related(ShownNumber.of(root).tex()))
                .collect(Collectors.joining(", \\quad "));
    }

    private static String related(String tex) {
        return tex.startsWith("\\approx") ? tex : "= " + tex;
    }

    private Passage tell(Step.Checked step) {
        String sum = step.eigenvalues().stream().map(Tex::factor).collect(Collectors.joining(" + "));
        String product = step.eigenvalues().stream().map(Tex::factor).collect(Collectors.joining(" \\cdot "));
        return passage(
                "checked",
                sum + " = " + Tex.number(step.trace()) + " = \\tau",
                product + " = " + Tex.number(step.determinant()) + " = \\Delta");
    }

    private static Polynomial linear(Surd constant) {
        return Polynomial.of(constant, Surd.of(-1));
    }
}
