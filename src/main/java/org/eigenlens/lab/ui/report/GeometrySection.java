package org.eigenlens.lab.ui.report;

import java.util.List;
import org.eigenlens.math.spectral.NumericalRange;
import org.eigenlens.math.spectral.PolarFactors;
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
        facts.attempt("distance", () -> distance(facts));
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

    private void distance(FactList facts) {
        numerics.nearest()
                .ifPresentOrElse(
                        nearest -> facts.rounded("distance", nearest::rounded, place(nearest)),
                        () -> facts.tex(
                                "distance",
                                "0",
                                words.say(
                                        numerics.isDefective()
                                                ? "note.distance.defective"
                                                : "note.distance.repeated")));
    }

    private String place(NearestDefective nearest) {
        double norm = numerics.norm();
        return words.say(
                "note.distance",
                "$" + nearest.over(norm) + "$",
                "$" + Rounded.complex(nearest.point(), 1e-5 * norm) + "$");
    }
}
