package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.decimals;
import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** The value at zero of the Gaussian kernel density of a few eigenvalues. */
final class DensityAtZero implements Family {

    @Override
    public About about() {
        return new About("density-at-zero", 1, "flat-and-sharp-minima", "The spectral density at zero");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int n = difficulty == Difficulty.EASY ? 2 : difficulty == Difficulty.MEDIUM ? 3 : 4;
        Surd h = Surd.of(draw.oneOf(1, 2, 4), 2);
        List<Integer> values = draw.distinct(n, -1, 4);
        double sum = 0;
        for (int value : values) {
            sum += StrictMath.exp(-(value / h.re()) * (value / h.re()) / 2);
        }
        double normal = StrictMath.sqrt(2 * Math.PI);
        double total = sum;
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), decimals(sum / (n * h.re() * normal)))
                .misconception(
                        "mean-missing",
                        decimals(sum / (h.re() * normal)),
                        "Divide by the number of eigenvalues, so that the area is 1.")
                .misconception(
                        "bandwidth-missing",
                        decimals(sum / (n * normal)),
                        "The wider a bell, the lower it is, since its area is 1: divide by $h$, too.")
                .misconception(
                        "normalization-missing",
                        decimals(sum / n),
                        "Each bell has to be divided by $h\\sqrt{2\\pi}$, so that its area is 1.");
        String shown = values.stream().map(x -> "$" + x + "$").collect(Collectors.joining(", "));
        return Variant.of(
                        "A Hessian has the eigenvalues " + shown
                                + ". What is the value at 0 of its Gaussian kernel density with bandwidth $h = "
                                + tex(h) + "$? Give three decimals, or four significant digits.",
                        rubric,
                        () -> "$\\dfrac{1}{" + n + " \\cdot " + tex(h)
                                + " \\cdot \\sqrt{2\\pi}}\\sum_i e^{-\\lambda_i^2/(2h^2)}$ with the sum $"
                                + Notation.about(total) + "$ is about $" + Notation.about(total / (n * h.re() * normal))
                                + "$.")
                .hint("It is the mean of Gaussian bells of standard deviation $h$ around the eigenvalues.")
                .hint("$\\dfrac{1}{nh\\sqrt{2\\pi}}\\sum_i e^{-\\lambda_i^2/(2h^2)}$.");
    }
}
