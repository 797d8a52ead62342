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
        ExactMatrix whole = complex
                ? Turning.draw(draw, re, im, 15)
                : Similar.diagonal(draw, 20, values.get(0), values.get(1)).matrix();
        ExactMatrix w = whole.times(Surd.of(1, 10));
        int size = Math.max(Math.abs(values.get(0)), Math.abs(values.get(1)));
        int signed = Math.abs(values.get(0)) > Math.abs(values.get(1)) ? values.get(0) : values.get(1);
        String model = complex
                ? Notation.root((long) re * re + im * im) + "/10"
                : Surd.of(size, 10).toSource();
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), model)
                .misconception(
                        "sign-kept",
                        "(" + (complex ? re : signed) + ")/10",
                        complex
                                ? "That is the real part. The modulus counts."
                                : "That eigenvalue is the right one. The spectral radius is its size, without the sign.")
                .misconception(
                        "largest-not-in-size",
                        "(" + (complex ? -re : Math.max(values.get(0), values.get(1))) + ")/10",
                        "The spectral radius is the largest *size* of an eigenvalue. A negative one counts as much.");
        return Variant.of(
                        "What is the spectral radius of the recurrent matrix $W = " + tex(w) + "$?",
                        rubric,
                        () -> complex
                                ? "The eigenvalues are complex, and $|\\lambda|^2 = \\det W = " + tex(w.determinant())
                                        + "$."
                                : "The eigenvalues are $" + tex(Surd.of(values.get(0), 10)) + "$ and $"
                                        + tex(Surd.of(values.get(1), 10)) + "$. The larger size is $"
                                        + tex(Surd.of(size, 10)) + "$.")
                .hint("The trace is $" + tex((Surd) w.trace()) + "$ and the determinant $" + tex(w.determinant())
                        + "$.");
    }
}
