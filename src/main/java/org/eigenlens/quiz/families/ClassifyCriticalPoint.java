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

/** Minimum, maximum, saddle or undecided, from the Hessian at a critical point. */
final class ClassifyCriticalPoint implements Family {

    private static final String HIGHER_TERMS =
            "Terms of higher degree matter only where an eigenvalue of the Hessian is zero. Here none is.";

    @Override
    public About about() {
        return new About("classify-critical-point", 2, "curvature", "Classify a critical point");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int right = draw.between(1, 4);
        int small = draw.between(1, 3);
        int large = small + draw.between(1, 4);
        int lambda = right == 1 ? small : right == 2 ? -small : right == 3 ? -small : 0;
        int mu = right == 1 ? large : right == 2 ? -large : right == 3 ? large : draw.oneOf(large, -large);
        ExactMatrix h = Congruent.draw(draw, difficulty, lambda, mu);
        Surd half = Surd.of(1, 2);
        String polynomial = sum(
                new Surd[] {
                    ((Surd) h.entry(0, 0)).times(half),
                    (Surd) h.entry(0, 1),
                    ((Surd) h.entry(1, 1)).times(half),
                    Surd.of(draw.nonzero(3))
                },
                "x^2",
                "xy",
                "y^2",
                draw.oneOf("x^3", "y^3", "x^2y", "xy^2"));
        Surd determinant = h.determinant();
        return Variant.of(
                        "The gradient of $f(x, y) = " + polynomial
                                + "$ is zero at the origin. What does its Hessian say about that point?",
                        rubric(right, h),
                        () -> "$H = " + tex(h) + "$ has the determinant $" + tex(determinant) + "$ and the trace $"
                                + tex((Surd) h.trace()) + "$. "
                                + (determinant.isZero()
                                        ? "One eigenvalue is zero: in that direction the higher terms decide."
                                        : determinant.signum() < 0
                                                ? "The eigenvalues have different signs: a saddle."
                                                : "Both eigenvalues have the sign of the trace."))
                .hint("The terms of degree three do not matter for the Hessian at the origin.")
                .hint("$H = " + tex(h) + "$. What are the signs of its eigenvalues?");
    }

    private static Rubric<Set<Integer>> rubric(int right, ExactMatrix h) {
        boolean up = ((Surd) h.trace()).signum() > 0;
        Rubric<Set<Integer>> rubric = Rubric.of(
                new ChoiceFormat(List.of(
                        "It is a local minimum",
                        "It is a local maximum",
                        "It is a saddle point",
                        "The Hessian does not decide it")),
                String.valueOf(right));
        return switch (right) {
            case 3 -> Congruent.withDiagonal(rubric, h, "1", "2").misconception("higher-terms", "4", HIGHER_TERMS);
            case 4 ->
                rubric.misconception(
                        "zero-eigenvalue",
                        up ? "1" : "2",
                        "The determinant is zero, so one curvature is zero: in that direction the second derivatives do not tell.");
            default ->
                rubric.misconception(
                                "determinant-alone",
                                right == 1 ? "2" : "1",
                                "A positive determinant says that both curvatures have the same sign. Which one, the trace says: it is $"
                                        + tex((Surd) h.trace()) + "$.")
                        .misconception("higher-terms", "4", HIGHER_TERMS);
        };
    }
}
