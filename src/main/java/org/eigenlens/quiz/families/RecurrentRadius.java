package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** The spectral radius of a recurrent weight matrix with real or complex eigenvalues. */
final class RecurrentRadius implements Family {

    @Override
    public About about() {
        return new About("recurrent-radius", 1, "recurrent-networks", "The spectral radius of a recurrent matrix");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        boolean complex = difficulty != Difficulty.EASY && draw.coin();
        int re = draw.between(-4, 4);
        int im = draw.between(1, 5);
        List<Integer> values = draw.distinct(2, -9, 9);
        if (values.get(0) == -values.get(1)) {
            return make(draw, difficulty);
        }
        return complex
                ? turning(Turning.draw(draw, re, im, 15).times(Surd.of(1, 10)), re, im)
                : stretching(
                        Similar.diagonal(draw, 20, values).matrix().times(Surd.of(1, 10)),
                        values.get(0),
                        values.get(1));
    }

    private static Variant turning(ExactMatrix w, int re, int im) {
        String radius = Notation.root((long) re * re + im * im) + "/10";
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), radius)
                .misconception("real-part", tenths(re), "That is the real part of the eigenvalues. The modulus counts.")
                .misconception(
                        "not-rooted",
                        w.determinant().toSource(),
                        "That is $\\det W = \\lambda\\bar\\lambda = |\\lambda|^2$. Take its square root.");
        return variant(
                w,
                rubric,
                "The eigenvalues are complex, and $|\\lambda|^2 = \\det W = " + tex(w.determinant())
                        + "$. So the spectral radius is $"
                        + tex(w.determinant().sqrt().orElseThrow()) + "$.");
    }

    private static Variant stretching(ExactMatrix w, int first, int second) {
        int large = Math.abs(first) > Math.abs(second) ? first : second;
        int small = Math.min(Math.abs(first), Math.abs(second));
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), tenths(Math.abs(large)))
                .misconception(
                        "sign-kept",
                        tenths(large),
                        "That eigenvalue is the right one. The spectral radius is its size, without the sign.")
                .misconception(
                        "largest-not-in-size",
                        tenths(Math.max(first, second)),
                        "The spectral radius is the largest *size* of an eigenvalue. A negative one counts as much.")
                .misconception(
                        "smaller-eigenvalue",
                        tenths(small),
                        "That is the size of the smaller eigenvalue. The larger one counts.");
        return variant(
                w,
                rubric,
                "The eigenvalues are $" + tex(Surd.of(first, 10)) + "$ and $" + tex(Surd.of(second, 10))
                        + "$. The larger size is $" + tex(Surd.of(Math.abs(large), 10)) + "$.");
    }

    private static Variant variant(ExactMatrix w, Rubric<Quantity> rubric, String solution) {
        return Variant.of(
                        "What is the spectral radius of the recurrent matrix $W = " + tex(w) + "$?",
                        rubric,
                        () -> solution)
                .hint("The trace is $" + tex((Surd) w.trace()) + "$ and the determinant $" + tex(w.determinant())
                        + "$.")
                .hint(
                        "The sign of $\\tau^2 - 4\\Delta$, with the trace $\\tau$ and the determinant $\\Delta$, tells whether the eigenvalues are real.");
    }

    private static String tenths(int number) {
        return Surd.of(number, 10).toSource();
    }
}
