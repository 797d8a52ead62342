package org.eigenlens.lab.ui.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.DecimalExponential;
import org.eigenlens.math.spectral.KreissConstant;
import org.eigenlens.math.spectral.MatrixExponential;
import org.eigenlens.math.spectral.TransientGrowth;
import org.eigenlens.widget.Words;

/** What happens in time: the powers of the matrix, how large they become, and its exponential. */
record GrowthSection(Words words, Numerics numerics) {

    private static final int HORIZON = 200;

    /** The integrand of a condition number is looked at so many times. */
    private static final int PARTS = 8;

    Section section() {
        FactList facts = new FactList(words);
        Fate fate = Fate.of(numerics);
        facts.rounded(
                "spectral-radius",
                this::radius,
                words.say("note.radius." + fate.name().toLowerCase(Locale.ROOT)));
        facts.attempt("peak", () -> peak(facts, fate));
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

    private void peak(FactList facts, Fate fate) {
        Peak peak = Peak.of(numerics, fate, HORIZON, this::decimals);
        facts.rounded(
                "peak",
                peak::size,
                words.say("note.peak." + peak.kind(), Integer.toString(peak.time()), Integer.toString(HORIZON)));
        bound(facts, peak.time());
    }

    private void bound(FactList facts, int time) {
        double bound = numerics.kappa() * Math.pow(numerics.spectrum().spectralRadius(), time);
        Rounded kappa = numerics.eigenvectorCondition();
        String bothSides = "\\|A^t\\| \\le \\kappa_2(V)\\,\\rho^t";
        if (numerics.isDefective()) {
            facts.tex("bound", bothSides + " = \\infty", words.say("note.bound.none"));
        } else if (!kappa.isKnown()) {
            facts.tex("bound", bothSides, words.say("note.bound.unknown"));
        } else {
            facts.tex(
                    "bound",
                    bothSides + " = " + kappa.tex() + " \\cdot " + parenthesized(radius().tex()) + "^{t}",
                    !Double.isFinite(bound)
                            ? words.say("note.bound.beyond")
                            : words.say("note.bound", "$" + Rounded.size(bound) + "$", Integer.toString(time)));
        }
    }

    private static String parenthesized(String tex) {
        return tex.contains(" ") || tex.contains("^") ? "\\left(" + tex + "\\right)" : tex;
    }

    private void kreiss(FactList facts, Fate fate) {
        if (fate != Fate.DECAY) {
            facts.said("kreiss", words.say("kreiss.none"), words.say("note.kreiss.none"));
            return;
        }
        KreissConstant constant = KreissConstant.of(numerics.matrix());
        double error = constant.point().map(this::searchError).orElse(0.0) + 1e-9 / constant.value();
        Rounded shown = Rounded.reciprocal(constant.value(), error);
        facts.rounded(
                "kreiss",
                () -> shown.isKnown() ? shown : Rounded.atLeast(lowerBound()),
                words.say("note.kreiss", Integer.toString(numerics.size())));
    }

    /** By Spijker's theorem, \(\sup_t\|A^t\| \le e\,n\,\mathcal K(A)\). */
    private double lowerBound() {
        double peak = TransientGrowth.of(numerics.matrix(), HORIZON).peak();
        return Math.max(1, peak / (Math.E * numerics.size()));
    }

    /** A few n·u(‖A‖ + |z|) in \(\sigma_{\min}(zI - A)\), over |z| − 1. */
    private double searchError(ComplexNumber point) {
        double radius = point.modulus();
        return 10 * numerics.size() * Rounded.U * (numerics.norm() / (radius - 1) + radius / (radius - 1));
    }

    private void exponential(FactList facts) {
        DecimalExponential exponential = DecimalExponential.of(numerics.size(), this::decimals);
        double error = exponential.error() + errorOfEntries();
        facts.tex(
                "exponential",
                "e^{A} \\approx " + Rounded.matrix(exponential.value(), error),
                words.say("note.exponential", "$" + Rounded.size(error) + "$"));
    }

    private BigDecimal[] decimals(int digits) {
        return numerics.exact()
                .map(known -> Decimals.entries(known.matrix(), digits))
                .orElseGet(() -> Arrays.stream(numerics.matrix().toArray())
                        .mapToObj(BigDecimal::new)
                        .toArray(BigDecimal[]::new));
    }

    /**
     * Where the entries themselves are rounded by E: the norm of \(\int_0^1 e^{(1-s)A}Ee^{sA}\,ds\), to first order, with the integrand at a few s.
     * Source: Higham, <i>Functions of Matrices</i>, §10.2.
     */
    private double errorOfEntries() {
        if (numerics.exact().isPresent()) {
            return 0;
        }
        double[] norms = new double[PARTS + 1];
        for (int k = 0; k <= PARTS; k++) {
            norms[k] = MatrixExponential.of(numerics.matrix().times((double) k / PARTS))
                    .frobeniusNorm();
        }
        double most = 0;
        for (int k = 0; k <= PARTS; k++) {
            most = Math.max(most, norms[k] * norms[PARTS - k]);
        }
        return 2 * Rounded.U * numerics.matrix().frobeniusNorm() * most;
    }
}
