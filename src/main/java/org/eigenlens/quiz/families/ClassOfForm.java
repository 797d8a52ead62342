package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.sum;
import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import java.util.Set;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;

/** The class of a quadratic form in two variables, from definite to indefinite. */
final class ClassOfForm implements Family {

    @Override
    public About about() {
        return new About("class-of-form", 2, "quadratic-forms", "The class of a form");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int right = draw.between(1, 5);
        int small = draw.between(1, 4);
        int large = small + draw.between(1, 5);
        int lambda = right == 1 ? small : right == 2 ? 0 : right == 3 ? -small : right == 4 ? 0 : -small;
        int mu = right == 1 || right == 2 ? large : right == 3 || right == 4 ? -large : large;
        ExactMatrix s = Congruent.draw(draw, difficulty, lambda, mu);
        String polynomial = sum(
                new Surd[] {(Surd) s.entry(0, 0), ((Surd) s.entry(0, 1)).times(Surd.of(2)), (Surd) s.entry(1, 1)},
                "x^2",
                "xy",
                "y^2");
        Surd determinant = s.determinant();
        return Variant.of(
                        "Of which class is the quadratic form $q(x, y) = " + polynomial + "$?",
                        rubric(right, s),
                        () -> "$S = " + tex(s) + "$ has the determinant $" + tex(determinant) + "$ and the trace $"
                                + tex((Surd) s.trace())
                                + "$. "
                                + (determinant.signum() < 0
                                        ? "The eigenvalues have different signs, so the form is indefinite."
                                        : determinant.isZero()
                                                ? "One eigenvalue is zero, and the other has the sign of the trace."
                                                : "Both eigenvalues have the sign of the trace."))
                .hint("Write the symmetric matrix. The signs of its eigenvalues decide.")
                .hint("The determinant is their product and the trace their sum: $" + tex(determinant) + "$ and $"
                        + tex((Surd) s.trace()) + "$.");
    }

    private static Rubric<Set<Integer>> rubric(int right, ExactMatrix s) {
        Rubric<Set<Integer>> rubric = Rubric.of(
                new ChoiceFormat(List.of(
                        "Positive definite",
                        "Positive semidefinite, not definite",
                        "Negative definite",
                        "Negative semidefinite, not definite",
                        "Indefinite")),
                String.valueOf(right));
        return switch (right) {
            case 1, 3 ->
                rubric.misconception(
                        "determinant-alone",
                        right == 1 ? "3" : "1",
                        "A positive determinant says that both eigenvalues have the same sign. Which one, the trace says: it is $"
                                + tex((Surd) s.trace()) + "$.");
            case 5 -> Congruent.withDiagonal(rubric, s, "1", "3");
            default ->
                rubric.misconception(
                        "zero-eigenvalue",
                        right == 2 ? "1" : "3",
                        "The determinant is zero, so one eigenvalue is zero: along its eigenvector the form is zero, and so it is not definite.");
        };
    }
}
