package org.eigenlens.lab.ui.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.spectral.DefectiveDistance;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.NumericalRange;
import org.eigenlens.math.spectral.PolarFactors;
import org.eigenlens.math.spectral.Svd;
import org.eigenlens.widget.Words;

/** What the matrix does to lengths and angles: field of values, polar factors, the distance to the nearest defective matrix. */
record GeometrySection(Words words, Numerics numerics) {

    Section section() {
        FactList facts = new FactList(words);
        double error = numerics.stableError();
        NumericalRange range = NumericalRange.of(numerics.matrix());
        facts.rounded("abscissa", () -> Rounded.of(range.numericalAbscissa(), error), words.say("note.abscissa"));
        facts.rounded("radius", () -> Rounded.of(range.numericalRadius(), error), words.say("note.radius"));
        facts.attempt("polar", () -> polar(facts, error));
        facts.attempt("distance", () -> distance(facts, error));
        return new Section("geometry", words.say("geometry.title"), List.of(facts.list()));
    }

    private void polar(FactList facts, double error) {
        PolarFactors polar = PolarFactors.of(numerics.matrix());
        int n = numerics.size();
        double smallest = numerics.svd().sigma().entry(n - 1);
        boolean unique = !numerics.isSingular();
        double turned = unique ? Math.min(1, error / smallest) : 40 * Rounded.U;
        facts.tex("polar", "A = UP", words.say(unique ? "note.polar" : "note.polar.singular"));
        facts.tex("polar.u", "U \\approx " + Rounded.matrix(polar.orthogonal(), turned));
        facts.tex("polar.p", "P \\approx " + Rounded.matrix(polar.positive(), 2 * error));
    }

    private void distance(FactList facts, double error) {
        if (numerics.isDefective() || numerics.hasRepeatedEigenvalue()) {
            facts.tex(
                    "distance",
                    "0",
                    words.say(numerics.isDefective() ? "note.distance.defective" : "note.distance.repeated"));
            return;
        }
        DefectiveDistance nearest = DefectiveDistance.of(numerics.matrix());
        Rounded distance = ofTwo().orElseGet(
                        () -> Rounded.of(nearest.distance(), error + DefectiveDistance.ERROR * nearest.distance()));
        double relative = nearest.distance() / numerics.norm();
        facts.rounded(
                "distance",
                () -> distance,
                words.say(
                        "note.distance",
                        "$" + Rounded.size(relative) + "$",
                        "$" + Rounded.complex(nearest.point(), 1e-5 * numerics.norm()) + "$"));
    }

    /**
     * For 2×2 it is \(\sigma_{\min}(A - mI)\) with m the mean of the diagonal, and that is \(|\Delta|/4\) over the largest one, Δ the
     * discriminant: with the exact one every digit is right. The quotient is formed in decimals, since Δ may be beyond the range of doubles.
     */
    private Optional<Rounded> ofTwo() {
        return numerics.exact().filter(known -> known.size() == 2).map(known -> {
            DenseMatrix a = numerics.matrix();
            double deviation = a.entry(0, 0) / 2 - a.entry(1, 1) / 2;
            double largest = Svd.of(DenseMatrix.square(deviation, a.entry(0, 1), a.entry(1, 0), -deviation))
                    .norm();
            BigDecimal discriminant = new BigDecimal(
                    known.discriminant().realDecimal(Rounded.DIGITS_OF_A_DOUBLE).text());
            double distance = discriminant
                    .abs()
                    .divide(new BigDecimal(largest).multiply(BigDecimal.valueOf(4)), MathContext.DECIMAL64)
                    .doubleValue();
            return Rounded.of(distance, 64 * Rounded.U * distance + Double.MIN_VALUE);
        });
    }
}
