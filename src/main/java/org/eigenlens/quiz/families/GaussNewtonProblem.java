package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Problem;
import org.eigenlens.quiz.ProblemSet;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.format.VectorFormat;

/** A small fit at a flat curve: Jacobian, Gauss–Newton matrix, residual term, and the step. */
final class GaussNewtonProblem implements ProblemSet {

    private static final int SIZE = 4;

    @Override
    public About about() {
        return new About(
                "gauss-newton-and-its-residual-term",
                1,
                "gauss-newton",
                "Gauss–Newton and its residual term",
                "Both halves of a Hessian by hand, and the step that needs only one of them.");
    }

    @Override
    public Problem make(Draw draw) {
        int a = draw.between(1, 3);
        Surd m = Surd.of(draw.oneOf(-2, -1, 0, 1, 2));
        List<Surd> data = List.of(
                Surd.of(2).plus(m.times(Surd.of(1, 4))),
                Surd.ONE.minus(m),
                Surd.of(1, 2).plus(m),
                Surd.of(1, 4));
        ExactVector r = new ExactVector(data.stream()
                .<org.eigenlens.math.exact.number.ExactNumber>map(
                        y -> Surd.of(a).minus(y))
                .toList());
        ExactMatrix gaussNewton = Notation.matrix(4, 6L * a, 6L * a, 14L * a * a);
        Surd mixed = sum(r, 1);
        Surd bend = sum(r, 2).minus(mixed).times(Surd.of(a));
        ExactMatrix term = new ExactMatrix(List.of(ExactVector.of(Surd.ZERO, mixed), ExactVector.of(mixed, bend)));
        ExactVector gradient = ExactVector.of(sum(r, 0), mixed.times(Surd.of(a)));
        return new Problem(
                "The curve $ac^t$ is fitted to the data $" + list(data)
                        + "$, measured at $t = 0, 1, 2, 3$, by least squares: $f = \\tfrac12\\sum_t r_t^2$, where $r_t$ is model minus datum. We stand at $a = "
                        + a + "$, $c = 1$.",
                "::widget{type=gauss-newton theta=\"1.5 0.8\" m=0.5}",
                List.of(
                        residuals(r, a),
                        jacobian(gaussNewton, a),
                        term(term, a),
                        definite(gaussNewton.plus(term)),
                        step(gaussNewton, gradient)));
    }

    /** \(\sum_tt^kr_t\). */
    private static Surd sum(ExactVector r, int k) {
        Surd sum = Surd.ZERO;
        for (int t = 0; t < SIZE; t++) {
            sum = sum.plus(((Surd) r.entry(t)).times(Surd.of((long) Math.pow(t, k))));
        }
        return sum;
    }

    private static String list(List<Surd> data) {
        return String.join(",\\; ", data.stream().map(Notation::tex).toList());
    }

    private static Variant residuals(ExactVector r, int a) {
        return Variant.of(
                        "What are the four residuals?",
                        Rubric.of(new VectorFormat(SIZE), typed(r))
                                .misconception(
                                        "datum-minus-model",
                                        typed(r.times(Surd.of(-1))),
                                        "Model minus datum: the signs are the other way round."),
                        () -> "At $c = 1$ the curve is $" + a + "$ at all times, so $r = " + tex(r) + "$.")
                .hint("What is $ac^t$ at $c = 1$?");
    }

    private static Variant jacobian(ExactMatrix right, int a) {
        return Variant.of(
                        "What is the Gauss–Newton matrix $J^\\top J$?",
                        Rubric.of(new MatrixFormat(2, 2), typed(right))
                                .misconception(
                                        "factor-two",
                                        typed(right.times(Surd.of(2))),
                                        "For $f = \\tfrac12\\|r\\|^2$ there is no factor 2.")
                                .misconception(
                                        "amplitude-forgotten",
                                        typed(Notation.matrix(4, 6, 6, 14)),
                                        "The derivative of $ac^t$ by $c$ has the factor $a$."),
                        () -> "The rows of $J$ are $(c^t,\\ atc^{t-1}) = (1,\\ " + (a == 1 ? "" : a)
                                + "t)$. The products of the columns are $" + tex(right) + "$.")
                .hint("The rows of $J$ are the derivatives of $ac^t$ by $a$ and $c$.");
    }

    private static Variant term(ExactMatrix right, int a) {
        return Variant.of(
                        "What is the residual term $\\sum_t r_t \\nabla^2 r_t$?",
                        Rubric.of(new MatrixFormat(2, 2), typed(right))
                                .misconception(
                                        "sign-slip",
                                        typed(right.times(Surd.of(-1))),
                                        "The residuals are model minus datum."),
                        () -> "$\\nabla^2 r_t = \\begin{bmatrix} 0 & t \\\\ t & " + (a == 1 ? "" : a)
                                + "t(t-1) \\end{bmatrix}$ at $c = 1$. Times $r_t$, and added up: $" + tex(right) + "$.")
                .hint(
                        "The second derivatives of $ac^t$ are $0$ by $a$ twice, $tc^{t-1}$ mixed, and $at(t-1)c^{t-2}$ by $c$ twice.");
    }

    private static Variant definite(ExactMatrix hessian) {
        int sign = hessian.determinant().signum();
        return Variant.of(
                        "What is the Hessian here?",
                        Rubric.of(
                                new ChoiceFormat(List.of("Positive definite", "Indefinite", "Singular")),
                                sign > 0 ? "1" : sign < 0 ? "2" : "3"),
                        () -> "$J^\\top J$ and the residual term add up to $" + tex(hessian)
                                + "$, with the determinant $" + tex(hessian.determinant())
                                + "$ and a positive entry in the corner.")
                .hint("Add both matrices, and look at the sign of the determinant.");
    }

    private static Variant step(ExactMatrix gaussNewton, ExactVector gradient) {
        ExactVector right = gaussNewton.inverse().times(gradient).times(Surd.of(-1));
        return Variant.of(
                        "What is the Gauss–Newton step, the change of $(a, c)$?",
                        Rubric.of(new VectorFormat(2), typed(right))
                                .misconception(
                                        "uphill",
                                        typed(right.times(Surd.of(-1))),
                                        "That goes uphill: there is a minus sign.")
                                .misconception(
                                        "gradient-step",
                                        typed(gradient.times(Surd.of(-1))),
                                        "That is minus the gradient. Solve with $J^\\top J$."),
                        () -> "The gradient is $J^\\top r = " + tex(gradient) + "$, and $-(J^\\top J)^{-1} J^\\top r = "
                                + tex(right) + "$.")
                .hint("Solve $J^\\top J\\, s = -J^\\top r$.");
    }
}
