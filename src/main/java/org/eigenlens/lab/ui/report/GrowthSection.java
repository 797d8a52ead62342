package org.eigenlens.lab.ui.report;

import java.util.List;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.KreissConstant;
import org.eigenlens.math.spectral.MatrixExponential;
import org.eigenlens.math.spectral.TransientGrowth;
import org.eigenlens.widget.Words;

/** What happens in time: the powers of the matrix, how large they become, and its exponential. */
record GrowthSection(Words words, Numerics numerics) {

    private static final int HORIZON = 200;

    /** Within this relative distance of 1 rounding may put a spectral radius on either side. */
    private static final double ON_THE_CIRCLE = 1e-12;

    Section section() {
        FactList facts = new FactList(words);
        double radius = numerics.spectrum().spectralRadius();
        facts.rounded("spectral-radius", () -> Rounded.of(radius, radiusError()), words.say(fate(radius)));
        facts.attempt("peak", () -> peak(facts));
        facts.attempt("kreiss", () -> kreiss(facts, radius));
        facts.attempt("exponential", () -> exponential(facts));
        return new Section("growth", words.say("growth.title"), List.of(facts.list()));
    }

    private double radiusError() {
        double error = 0;
        for (int i = 0; i < numerics.size(); i++) {
            error = Math.max(error, numerics.conditioning().uncertainty(i));
        }
        return numerics.largestSlip().isPresent()
                ? numerics.largestSlip().get() + 4 * Rounded.U * numerics.spectrum().spectralRadius()
                : error;
    }

    private static String fate(double radius) {
        if (Math.abs(radius - 1) <= ON_THE_CIRCLE) {
            return "note.radius.one";
        }
        return radius < 1 ? "note.radius.decay" : "note.radius.growth";
    }

    private void peak(FactList facts) {
        TransientGrowth growth = TransientGrowth.of(numerics.matrix(), HORIZON);
        int time = growth.peakTime();
        String note = growth.isPeakForEver()
                ? "note.peak.ever"
                : time == HORIZON ? "note.peak.growing" : "note.peak.horizon";
        facts.rounded(
                "peak",
                () -> Rounded.of(growth.peak(), slips(growth, time)),
                words.say(note, Integer.toString(time), Integer.toString(HORIZON)));
        double bound = numerics.isDefective() ? Double.POSITIVE_INFINITY : growth.upperBound(time);
        Rounded kappa = numerics.eigenvectorCondition();
        facts.tex(
                "bound",
                "\\|A^t\\| \\le \\kappa_2(V)\\,\\rho^t = " + kappa.tex() + " \\cdot "
                        + parenthesized(Rounded.of(numerics.spectrum().spectralRadius(), radiusError())
                                .tex())
                        + "^{t}",
                Double.isInfinite(bound)
                        ? words.say(numerics.isDefective() ? "note.bound.none" : "note.bound.beyond")
                        : words.say("note.bound", "$" + Rounded.size(bound) + "$", Integer.toString(time)));
    }

    private static String parenthesized(String tex) {
        return tex.contains(" ") ? "\\left(" + tex + "\\right)" : tex;
    }

    /** To first order, what the slip of each product becomes under the powers that follow it. */
    private double slips(TransientGrowth growth, int time) {
        double sum = 0;
        for (int s = 1; s <= time; s++) {
            sum += growth.norm(time - s) * growth.norm(s - 1);
        }
        return 4 * numerics.size() * Rounded.U * (growth.norm(time) + numerics.norm() * sum);
    }

    private void kreiss(FactList facts, double radius) {
        if (radius >= 1 - ON_THE_CIRCLE) {
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
        double error = Math.max(
                4 * difference, 20 * numerics.size() * Rounded.U * exponential.frobeniusNorm());
        facts.tex(
                "exponential",
                "e^{A} \\approx " + Rounded.matrix(exponential, error),
                words.say("note.exponential", "$" + Rounded.size(error) + "$"));
    }
}
