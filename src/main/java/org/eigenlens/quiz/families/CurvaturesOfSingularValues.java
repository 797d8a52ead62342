package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumbersFormat;
import org.eigenlens.quiz.response.Row;

/** The eigenvalues of the Gauss–Newton matrix, and its condition number, from the singular values of the Jacobian. */
final class CurvaturesOfSingularValues implements Family {

    @Override
    public About about() {
        return new About("curvatures-of-singular-values", 1, "gauss-newton", "Curvatures from singular values");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        List<Integer> sigma = draw.distinct(difficulty == Difficulty.EASY ? 2 : 3, 1, 9);
        List<Surd> values = sigma.stream()
                .map(x -> Surd.of(x, difficulty == Difficulty.HARD ? 2 : 1))
                .toList();
        String model = values.stream().map(x -> x.power(2).toSource()).collect(Collectors.joining(" "));
        String shown = values.stream().map(x -> "$" + tex(x) + "$").collect(Collectors.joining(", "));
        Rubric<Row> rubric = Rubric.of(new NumbersFormat(true), model)
                .misconception(
                        "not-squared",
                        values.stream().map(Surd::toSource).collect(Collectors.joining(" ")),
                        "Those are the singular values of $J$. The eigenvalues of $J^\\top J$ are their squares.")
                .misconception(
                        "rooted",
                        values.stream().map(x -> "sqrt(" + x.toSource() + ")").collect(Collectors.joining(" ")),
                        "The other way: $\\sigma^2$ is the eigenvalue, not $\\sqrt\\sigma$.")
                .misconception(
                        "doubled",
                        values.stream().map(x -> x.times(Surd.of(2)).toSource()).collect(Collectors.joining(" ")),
                        "Squared, not doubled: $\\|Jv\\|^2 = \\sigma^2$ for a unit right singular vector $v$.");
        return Variant.of(
                        "The Jacobian $J$ of the residuals has the singular values " + shown
                                + ". What are the curvatures of the Gauss–Newton model along its axes?",
                        rubric,
                        () ->
                                "Along a unit right singular vector $v$ the curvature is $v^\\top J^\\top Jv = \\|Jv\\|^2 = \\sigma^2$: "
                                        + values.stream()
                                                .map(x -> "$" + tex(x.power(2)) + "$")
                                                .collect(Collectors.joining(", "))
                                        + ".")
                .hint("The model has the Hessian $J^\\top J$.");
    }
}
