package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.decimals;
import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Problem;
import org.eigenlens.quiz.ProblemSet;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.NumberFormat;

/** Two minima with two curvatures each: how flat they are, by the density of their spectra at zero. */
final class DensityAtZeroProblem implements ProblemSet {

    @Override
    public About about() {
        return new About(
                "density-of-the-spectrum-at-zero",
                1,
                "flat-and-sharp-minima",
                "Density of the spectrum at zero",
                "A number for flatness: how thick the eigenvalues lie around zero.");
    }

    @Override
    public Problem make(Draw draw) {
        Surd h = Surd.of(draw.oneOf(2, 3, 4), 2);
        int small = draw.between(0, 1);
        int large = draw.between(5, 9);
        int p = draw.between(2, 3);
        int q = draw.between(3, 4);
        double flat = density(h.re(), small, large);
        double sharp = density(h.re(), p, q);
        boolean first = flat > sharp;
        return new Problem(
                "At the minimum $A$ the Hessian has the eigenvalues $" + large + "$ and $" + small
                        + "$, at the minimum $B$ it has $" + q + "$ and $" + p
                        + "$. Flatness is to be measured by the Gaussian kernel density of the eigenvalues at zero, $\\hat f_h(0) = \\frac{1}{nh\\sqrt{2\\pi}} \\sum_i e^{-\\lambda_i^2/(2h^2)}$, with the bandwidth $h = "
                        + tex(h) + "$.",
                "::widget{type=spectral-density seed=1 eta1=0.1 eta2=0.6 h=1}",
                List.of(
                        bell(h, p),
                        value("A", flat, h.re(), large, small),
                        value("B", sharp, h.re(), q, p),
                        flatter(first),
                        narrow(small)));
    }

    private static double density(double h, int... values) {
        double sum = 0;
        for (int value : values) {
            sum += bell(h, value);
        }
        return sum / (values.length * h * StrictMath.sqrt(2 * Math.PI));
    }

    private static double bell(double h, int value) {
        double scaled = value / h;
        return StrictMath.exp(-scaled * scaled / 2);
    }

    private static Variant bell(Surd h, int lambda) {
        double right = bell(h.re(), lambda);
        return Variant.of(
                        "How high is the bell of the eigenvalue $" + lambda
                                + "$ at zero, as a part of its own top? Give three decimals, or four significant digits.",
                        Rubric.of(NumberFormat.real(), decimals(right))
                                .misconception(
                                        "square-forgotten",
                                        decimals(StrictMath.exp(-lambda / (2 * h.re() * h.re()))),
                                        "The eigenvalue stands squared in the exponent.")
                                .misconception(
                                        "half-forgotten",
                                        decimals(right * right),
                                        "The exponent is $-\\lambda^2/(2h^2)$, with a $2$ below."),
                        () -> "$e^{-\\lambda^2/(2h^2)}$ with $\\lambda = " + lambda + "$ and $h = " + tex(h)
                                + "$ is about $" + Notation.about(right) + "$.")
                .hint("Its top, at $\\lambda$, is where the exponent is zero.");
    }

    private static Variant value(String name, double right, double h, int first, int second) {
        return Variant.of(
                        "What is $\\hat f_h(0)$ at $" + name + "$? Give three decimals, or four significant digits.",
                        Rubric.of(NumberFormat.real(), decimals(right))
                                .misconception(
                                        "mean-missing",
                                        decimals(2 * right),
                                        "Divide by the number of eigenvalues, so that the area is 1.")
                                .misconception(
                                        "bandwidth-missing",
                                        decimals(right * h),
                                        "A bell of width $h$ is lower by $h$: divide by it.")
                                .misconception(
                                        "normalization-missing",
                                        decimals(right * h * StrictMath.sqrt(2 * Math.PI)),
                                        "Each bell has to be divided by $h\\sqrt{2\\pi}$."),
                        () -> "The bells of $" + first + "$ and $" + second
                                + "$ at zero, their mean over $h\\sqrt{2\\pi}$: about $" + Notation.about(right) + "$.")
                .hint("Put both eigenvalues of $" + name + "$ into the formula, with $n = 2$.");
    }

    private static Variant flatter(boolean first) {
        return Variant.of(
                        "Which minimum is flatter by this measure?",
                        Rubric.of(new ChoiceFormat(List.of("$A$", "$B$")), first ? "1" : "2"),
                        () -> "The one with the larger value at zero: $" + (first ? "A" : "B") + "$.")
                .hint("Many eigenvalues near zero make a large value there.");
    }

    private static Variant narrow(int small) {
        boolean hasZero = small == 0;
        return Variant.of(
                        "What becomes of the value at $A$ as $h$ goes to $0$?",
                        Rubric.of(
                                        new ChoiceFormat(List.of(
                                                "It goes to $0$",
                                                "It grows beyond all bounds",
                                                "It goes to $\\tfrac12$")),
                                        hasZero ? "2" : "1")
                                .misconception(
                                        "share-of-eigenvalues",
                                        "3",
                                        "That would be the share of eigenvalues that are zero. A density is a share over a width, and the width goes to zero."),
                        () -> hasZero
                                ? "The eigenvalue $0$ has its bell at zero, and its height is $1/(2h\\sqrt{2\\pi})$, which grows without bound."
                                : "No eigenvalue is zero, so all bells become narrow elsewhere: $e^{-\\lambda^2/(2h^2)}$ vanishes faster than $h$.")
                .hint(hasZero ? "Where is the bell of the eigenvalue $0$?" : "Is any of the eigenvalues of $A$ zero?");
    }
}
