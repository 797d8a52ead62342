package org.eigenlens.math.exact.narration;

import java.util.List;
import org.eigenlens.math.exact.Definiteness;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.solution.CompletedSquare;
import org.eigenlens.math.exact.solution.OrthogonalEigenvectors;
import org.eigenlens.math.exact.solution.PrincipalAxes;
import org.eigenlens.math.exact.solution.SplitProduct;
import org.eigenlens.math.exact.solution.SumOfSquares;

/** Words for quadratic forms: squares and principal axes. */
final class QuadraticFormWords {

    private QuadraticFormWords() {}

    static Passage tell(CompletedSquare step) {
        String unknown = "x_{" + (step.unknown() + 1) + "}";
        return PassageWriter.under("Complete a square")
                .say("Take all terms with $" + unknown + "$ into one square.")
                .show(Tex.quadraticForm(step.before()) + " = "
                        + square(step.coefficient(), Tex.linearForm(step.form()), true)
                        + rest(Tex.quadraticForm(step.rest())))
                .passage();
    }

    static Passage tell(SplitProduct step) {
        return PassageWriter.under("Split a product")
                .say("No unknown stands squared, but there is the product $x_{" + (step.first() + 1) + "}x_{"
                        + (step.second() + 1)
                        + "}$. The formula $uv = \\tfrac14(u+v)^2 - \\tfrac14(u-v)^2$ makes two squares of it.")
                .show(Tex.quadraticForm(step.before()) + " = "
                        + square(step.coefficient(), Tex.linearForm(step.sum()), true)
                        + square(step.coefficient().negate(), Tex.linearForm(step.difference()), false)
                        + rest(Tex.quadraticForm(step.rest())))
                .passage();
    }

    static Passage tell(SumOfSquares step) {
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < step.forms().size(); i++) {
            sum.append(square(
                    step.coefficients().get(i), Tex.linearForm(step.forms().get(i)), i == 0));
        }
        return PassageWriter.under("Sum of squares")
                .show("x^\\top A x = " + (sum.isEmpty() ? "0" : sum.toString()))
                .say(
                        "By Sylvester's law of inertia, as many eigenvalues are positive, negative and zero as there are positive, "
                                + "negative and missing squares: "
                                + step.inertia().positive() + ", "
                                + step.inertia().negative() + " and "
                                + step.inertia().zero() + ". The form is " + name(step.definiteness()) + ".")
                .passage();
    }

    static Passage tell(OrthogonalEigenvectors step) {
        String lambda = "$\\lambda = " + Tex.number(step.value()) + "$";
        String sentence = step.basis().size() == 1
                ? "The axis for " + lambda + ":"
                : "Inside the eigenspace of " + lambda
                        + " the basis is made orthogonal: from each vector its projections onto the earlier ones are "
                        + "subtracted, and denominators are cleared.";
        return PassageWriter.under("Axes for one eigenvalue")
                .say(sentence)
                .show(Tex.list(step.orthogonal().stream().map(Tex::vector).toList()))
                .passage();
    }

    static Passage tell(PrincipalAxes step) {
        StringBuilder sum = new StringBuilder();
        List<PrincipalAxes.Axis> axes = step.axes();
        for (int i = 0; i < axes.size(); i++) {
            if (!axes.get(i).value().isZero()) {
                sum.append(Tex.term(axes.get(i).value(), "y_{" + (i + 1) + "}^2", sum.isEmpty()));
            }
        }
        List<String> unknowns = new java.util.ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            unknowns.add("y_{" + (i + 1) + "} = " + scaled(axes.get(i)));
        }
        return PassageWriter.under("Principal axes")
                .say(
                        "Eigenvectors of different eigenvalues of a symmetric matrix are orthogonal. Along the unit eigenvectors the "
                                + "mixed terms vanish.")
                .show("x^\\top A x = " + (sum.isEmpty() ? "0" : sum.toString()))
                .show(Tex.list(unknowns))
                .passage();
    }

    private static String scaled(PrincipalAxes.Axis axis) {
        String form = Tex.linearForm(axis.direction());
        String square = Tex.number(axis.squaredLength());
        return square.equals("1") ? form : "\\frac{" + form + "}{\\sqrt{" + square + "}}";
    }

    private static String square(ExactNumber coefficient, String form, boolean first) {
        boolean single = !form.contains(" ");
        boolean atomic = single && form.startsWith("x");
        return Tex.term(coefficient, atomic ? form + "^2" : "\\left(" + form + "\\right)^2", first);
    }

    private static String rest(String form) {
        if (form.equals("0")) {
            return "";
        }
        return form.startsWith("-") ? " - " + form.substring(1) : " + " + form;
    }

    private static String name(Definiteness definiteness) {
        return definiteness.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
