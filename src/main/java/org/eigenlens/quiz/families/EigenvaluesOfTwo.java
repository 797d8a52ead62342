package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.matrix;
import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.told;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.solution.EigenvalueSolution;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumbersFormat;
import org.eigenlens.quiz.grading.EigenvaluesGrader;
import org.eigenlens.quiz.response.Row;

/** The eigenvalues of a 2×2 matrix: whole numbers, or hard ones with a square root. */
final class EigenvaluesOfTwo implements Family {

    @Override
    public About about() {
        return new About("eigenvalues-of-two", 1, "characteristic-polynomial", "Eigenvalues of a 2×2 matrix");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        return difficulty == Difficulty.HARD ? withRoots(draw) : withWholeNumbers(draw, difficulty);
    }

    private static Variant withWholeNumbers(Draw draw, Difficulty difficulty) {
        int most = difficulty == Difficulty.EASY ? 4 : 7;
        List<Integer> values = draw.distinct(2, -most, most);
        Similar similar = Similar.diagonal(draw, 15, values);
        return variant(similar.matrix(), values.get(0) + " " + values.get(1));
    }

    /** \(m\pm\sqrt r\) with r no square: the trace is 2m and the discriminant 4r. */
    private static Variant withRoots(Draw draw) {
        while (true) {
            int a = draw.between(-3, 5);
            int d = a + 2 * draw.between(-2, 2);
            int b = draw.nonzero(4);
            int c = draw.nonzero(4);
            int quarter = (a - d) * (a - d) / 4 + b * c;
            int root = (int) Math.round(Math.sqrt(Math.max(0, quarter)));
            if (quarter > 0 && root * root != quarter && b != c) {
                String middle = String.valueOf((a + d) / 2);
                String size = Notation.root(quarter);
                return variant(matrix(a, b, c, d), middle + "+" + size + " " + middle + "-" + size);
            }
        }
    }

    private static Variant variant(ExactMatrix a, String model) {
        ExactSpectrum spectrum = ExactSpectrum.of(a);
        return Variant.of(
                        "Find all eigenvalues of $A = " + tex(a) + "$.",
                        rubric(a, spectrum, model),
                        () -> told(EigenvalueSolution.of(spectrum)))
                .hint(
                        "They are the roots of $\\det(A - \\lambda I) = \\lambda^2 - \\tau\\lambda + \\Delta$ with the trace $\\tau$ and the determinant $\\Delta$.")
                .hint("$\\tau = " + tex(spectrum.trace()) + "$ and $\\Delta = " + tex(spectrum.determinant()) + "$.")
                .beside("::widget{type=characteristic-polynomial A=\"" + typed(a) + "\"}");
    }

    private static Rubric<Row> rubric(ExactMatrix a, ExactSpectrum spectrum, String model) {
        Surd trace = spectrum.trace();
        Surd root = spectrum.discriminant().sqrt().orElseThrow();
        Surd half = Surd.of(1, 2);
        return Rubric.of(new NumbersFormat(true), model, new EigenvaluesGrader(a, true))
                .misconception(
                        "trace-sign",
                        pair(
                                trace.negate().plus(root).times(half),
                                trace.negate().minus(root).times(half)),
                        "Both have the wrong sign: the polynomial is $\\lambda^2 - \\tau\\lambda + \\Delta$, with a minus before the trace $\\tau = "
                                + tex(trace) + "$.")
                .misconception(
                        "not-halved",
                        pair(trace.plus(root), trace.minus(root)),
                        "Those are twice the eigenvalues: divide $\\tau \\pm \\sqrt{\\tau^2 - 4\\Delta}$ by 2.")
                .misconception(
                        "not-rooted",
                        pair(
                                trace.plus(spectrum.discriminant()).times(half),
                                trace.minus(spectrum.discriminant()).times(half)),
                        "The discriminant $\\tau^2 - 4\\Delta = " + tex(spectrum.discriminant())
                                + "$ stands under a square root.")
                .misconception(
                        "diagonal-entries",
                        pair((Surd) a.entry(0, 0), (Surd) a.entry(1, 1)),
                        "Those are the diagonal entries. They are the eigenvalues of a triangular matrix only.")
                .misconception(
                        "trace-and-determinant",
                        pair(trace, spectrum.determinant()),
                        "Those are trace and determinant: the sum and the product of the eigenvalues.");
    }

    private static String pair(Surd x, Surd y) {
        return x.toSource() + " " + y.toSource();
    }
}
