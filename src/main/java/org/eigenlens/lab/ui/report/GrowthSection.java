package org.eigenlens.lab.ui.report;

import java.util.List;
import java.util.Locale;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.KreissConstant;
import org.eigenlens.math.spectral.MatrixExponential;
import org.eigenlens.math.spectral.TransientGrowth;
import org.eigenlens.widget.Words;

/** What happens in time: the powers of the matrix, how large they become, and its exponential. */
record GrowthSection(Words words, Numerics numerics) {

    private static final int HORIZON = 200;

    Section section() {
        FactList facts = new FactList(words);
        Fate fate = Fate.of(numerics);
        facts.rounded(
                "spectral-radius",
                this::radius,
                words.say("note.radius." + fate.name().toLowerCase(Locale.ROOT)));
        facts.attempt("peak", () -> peak(facts));
        facts.attempt("kreiss", () -> kreiss(facts, fate));
        facts.attempt("exponential", () -> exponential(facts));
        return new Section("growth", words.say("growth.title"), List.of(facts.list()));
    }

    private double radiusError() {
        double error = 0;
        for (int i = 0; i < numerics.size(); i++) {
            error = Math.max(error, numerics.conditioning().uncertainty(i));
        }
        return numerics.largestSlip().isPresent()
                ? numerics.largestSlip().get()
                        + 4 * Rounded.U * numerics.spectrum().spectralRadius()
                : error;
    }

    private Rounded radius() {
        double radius = numerics.spectrum().spectralRadius();
        return Rounded.near(1, radius, radiusError());
    }

    private void peak(FactList facts) {
        TransientGrowth growth = TransientGrowth.of(numerics.matrix(), HORIZON);
        int time = growth.peakTime();
        String note =
                growth.isPeakForEver() ? "note.peak.ever" : time == HORIZON ? "note.peak.growing" : "note.peak.horizon";
        facts.rounded(
                "peak",
                () -> Rounded.of(growth.peak(), slips(growth, time)),
                words.say(note, Integer.toString(time), Integer.toString(HORIZON)));
        double bound = numerics.isDefective() ? Double.POSITIVE_INFINITY : growth.upperBound(time);
        Rounded kappa = numerics.eigenvectorCondition();
        facts.tex(
                "bound",
                "\\|A^t\\| \\le \\kappa_2(V)\\,\\rho^t = " + kappa.tex() + " \\cdot "
                        + parenthesized(radius().tex())
                        + "^{t}",
                Double.isInfinite(bound)
                        ? words.say(numerics.isDefective() ? "note.bound.none" : "note.bound.beyond")
                        : words.say("note.bound", "$" + Rounded.size(bound) + "$", Integer.toString(time)));
    }

    private static String parenthesized(String tex) {
        return tex.contains(" ") || tex.contains("^") ? "\\left(" + tex + "\\right)" : tex;
    }

    /** To first order, what the slip of each product becomes under the powers that follow it. */
    private double slips(TransientGrowth growth, int time) {
        double sum = 0;
        for (int s = 1; s <= time; s++) {
            sum += growth.norm(time - s) * growth.norm(s - 1);
        }
        return 4 * numerics.size() * Rounded.U * (growth.norm(time) + numerics.norm() * sum);
    }

    private void kreiss(FactList facts, Fate fate) {
        if (fate != Fate.DECAY) {
            facts.said("kreiss", words.say("kreiss.none"), words.say("note.kreiss.none"));
            return;
        }
        double constant = KreissConstant.of(numerics.matrix()).value();
        facts.rounded(
                "kreiss",
                () -> Rounded.relative(constant, 1e-9),
                words.say("note.kreiss", Integer.toString(numerics.size())));
    }

    /** The exponential, and its error as what it differs from the square of the exponential of A/2. */
    private void exponential(FactList facts) {
        DenseMatrix exponential = MatrixExponential.of(numerics.matrix());
        DenseMatrix half = MatrixExponential.of(numerics.matrix().times(0.5));
        double difference = exponential.minus(half.times(half)).frobeniusNorm();
        double error = Math.max(4 * difference, 20 * numerics.size() * Rounded.U * exponential.frobeniusNorm());
        facts.tex(
                "exponential",
                "e^{A} \\approx " + Rounded.matrix(exponential, error),
                words.say("note.exponential", "$" + Rounded.size(error) + "$"));
    }
}
