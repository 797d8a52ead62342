package org.eigenlens.math.exact.narration;

import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.RootExpression;
import org.eigenlens.math.exact.solution.AdjugateColumn;
import org.eigenlens.math.exact.solution.ConjugateEigenvectors;
import org.eigenlens.math.exact.solution.EigenvectorCheck;
import org.eigenlens.math.exact.solution.EigenvectorsReadOff;
import org.eigenlens.math.exact.solution.ShiftedReduction;

/** Words for eigenspaces: how they are found and how they are checked. */
final class EigenspaceWords {

    private EigenspaceWords() {}

    static Passage tell(ShiftedReduction step) {
        String lambda = Tex.number(step.value());
        PassageWriter writer = PassageWriter.under("Row reduction")
                .say("For $\\lambda = " + lambda + "$ the eigenvectors solve $(A - \\lambda I)v = 0$.")
                .show("A - \\lambda I = " + Tex.matrix(step.reduction().start()));
        RowWords.tell(writer, step.reduction(), Tex::matrix);
        return writer.sayIf(step.reduction().operations().isEmpty(), "There is nothing to reduce.")
                .passage();
    }

    static Passage tell(EigenvectorsReadOff step) {
        PassageWriter writer = PassageWriter.under("Read off the eigenvectors");
        List<String> equations = new java.util.ArrayList<>();
        for (int i = 0; i < step.pivots().size(); i++) {
            equations.add("x_{" + (step.pivots().get(i) + 1) + "} = " + solved(step, i));
        }
        String free =
                step.freeUnknowns().stream().map(j -> "$x_{" + (j + 1) + "}$").collect(Collectors.joining(" and "));
        String verb =
                step.freeUnknowns().size() == 1 ? " may be chosen freely" : " may be chosen freely, each by itself";
        if (equations.isEmpty()) {
            writer.say("Every vector solves this, so the eigenspace is the whole space.");
        } else {
            writer.say("The rows that are left say").show(Tex.list(equations)).say("and " + free + verb + ".");
        }
        String name = step.basis().size() == 1
                ? "An eigenvector, without denominators:"
                : "A basis of the eigenspace, without denominators:";
        return writer.say(name)
                .show(Tex.list(step.basis().stream().map(Tex::vector).toList()))
                .passage();
    }

    private static String solved(EigenvectorsReadOff step, int row) {
        StringBuilder text = new StringBuilder();
        for (int j : step.freeUnknowns()) {
            ExactNumber coefficient = step.reduced().entry(row, j).negate();
            if (!coefficient.isZero()) {
                text.append(Tex.term(coefficient, "x_{" + (j + 1) + "}", text.isEmpty()));
            }
        }
        return text.isEmpty() ? "0" : text.toString();
    }

    static Passage tell(AdjugateColumn step) {
        return PassageWriter.under("Eigenvector in terms of the eigenvalue")
                .say("The columns of $\\operatorname{adj}(\\lambda I - A)$ are polynomials in $\\lambda$, and "
                        + "$(\\lambda I - A)\\operatorname{adj}(\\lambda I - A) = p(\\lambda) I = 0$. "
                        + "So a column other than zero is an eigenvector for $" + Tex.number(step.value()) + " "
                        + Tex.decimals(step.value()) + "$.")
                .show("v = " + Tex.vector(step.vector()) + " \\approx " + Tex.vectorDecimals(step.vector()))
                .passage();
    }

    static Passage tell(ConjugateEigenvectors step) {
        return PassageWriter.under("The conjugate eigenvalue")
                .say("$A$ is real, so the conjugate of an eigenvector for $" + Tex.number(step.value())
                        + "$ is an eigenvector for the conjugate $" + Tex.number(step.conjugate()) + "$.")
                .show("\\bar v = " + Tex.vector(step.mirrored()))
                .passage();
    }

    static Passage tell(EigenvectorCheck step) {
        ExactMatrix a = step.matrix();
        ExactVector v = step.vector();
        String product = "Av = " + Tex.matrix(a) + Tex.vector(v) + " = " + Tex.vector(step.image()) + " = "
                + Tex.factor(step.value()) + Tex.vector(v) + " = \\lambda v";
        PassageWriter writer = PassageWriter.under("Check")
                .say("For $\\lambda = " + Tex.number(step.value()) + "$ the product $Av$ is $\\lambda$ times $v$.");
        if (step.value() instanceof RootExpression root) {
            Polynomial polynomial = root.root().polynomial();
            String lambda = Tex.number(root);
            writer.say("The powers $" + lambda + "^{" + polynomial.degree()
                    + "}$ and higher are replaced by lower ones, since $" + lambda + "$ is a root of $"
                    + Tex.polynomial(polynomial, "x") + "$.");
        }
        return writer.show(product).passage();
    }
}
