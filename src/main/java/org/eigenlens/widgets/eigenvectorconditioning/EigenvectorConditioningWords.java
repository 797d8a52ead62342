package org.eigenlens.widgets.eigenvectorconditioning;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.eigenvectorconditioning.EigenvectorConditioningModel.Bound;

/** What is said of a basis of eigenvectors and of the bound that it gives: the sentence and the read-out. */
record EigenvectorConditioningWords(Words words, EigenvectorConditioningState state, Eigenbasis basis, Bound bound) {

    /** From here on a condition number of a 3×3 matrix is known by its order of magnitude only. */
    private static final double CERTAIN = 1e7;

    private static final String INDEX = "₁₂₃";

    String sentence() {
        String said = ofBasis();
        return state.matrix().exact().isPresent() ? said : said + " " + words.say("sentence.numeric");
    }

    private String ofBasis() {
        if (basis.exact().isDefective()) {
            return words.say("defective");
        }
        if (basis.exact().isNormal()) {
            return words.say(basis.isWhole() ? "whole" : "normal");
        }
        if (isBeyond(basis.kappa())) {
            return words.say("beyond");
        }
        String kappa = ShownNumber.ofDouble(basis.kappa()).text();
        String start = basis.angle().isPresent()
                ? words.say(basis.exact().hasRealSpectrum() ? "angle" : "angle.complex", angle().text(), kappa)
                : words.say("three", kappa);
        return start + " "
                + words.say(
                        "bound",
                        Integer.toString(bound.peakTime()),
                        ShownNumber.ofDouble(bound.peak()).text(),
                        ShownNumber.ofDouble(bound.at(bound.peakTime())).text());
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (basis.angle().isPresent()) {
            facts.add(fact("angle", words.say("fact.angle"), angle()));
        }
        facts.add(basis.exact().isDefective() ? said("kappa", "kappa.defective") : condition("kappa", basis.kappa()));
        facts.add(fact(
                "peak",
                words.say("fact.peak", Integer.toString(bound.peakTime())),
                ShownNumber.ofDouble(bound.peak())));
        if (!isBeyond(basis.kappa())) {
            facts.add(fact(
                    "bound",
                    words.say("fact.bound", Integer.toString(bound.peakTime())),
                    ShownNumber.ofDouble(bound.at(bound.peakTime()))));
        }
        List<ExactNumber> eigenvalues = basis.exact().eigenvaluesWithMultiplicity();
        for (int i = 0; i < eigenvalues.size(); i++) {
            facts.add(ofEigenvalue(i, ShownNumber.inDecimals(eigenvalues.get(i))));
        }
        facts.add(distance());
        return List.copyOf(facts);
    }

    private Fact ofEigenvalue(int i, ShownNumber lambda) {
        String label = words.say("fact.lambda", INDEX.substring(i, i + 1), lambda.text());
        double number = basis.conditions().get(i);
        String key = "lambda" + (i + 1);
        return isBeyond(number) ? said(key, label, beyond()) : fact(key, label, ShownNumber.ofDouble(number));
    }

    private Fact condition(String key, double value) {
        String label = words.say("fact." + key);
        return isBeyond(value) ? said(key, label, beyond()) : fact(key, label, ShownNumber.ofDouble(value));
    }

    private String beyond() {
        return words.say(basis.exact().isDefective() ? "infinite" : "kappa.beyond");
    }

    /** For 2×2 the numbers are right whatever their size. */
    private boolean isBeyond(double value) {
        return Double.isInfinite(value) || (basis.exact().size() > 2 && value > CERTAIN);
    }

    private Fact distance() {
        if (basis.exact().isDefective()) {
            return said("distance", "distance.defective");
        }
        return basis.distance() == 0
                ? said("distance", "distance.none")
                : fact("distance", words.say("fact.distance"), ShownNumber.ofDouble(basis.distance()));
    }

    private ShownNumber angle() {
        double degrees = Math.toDegrees(basis.angle().orElseThrow());
        ShownNumber shown = basis.exact().isNormal() ? new ShownNumber("90", "90") : ShownNumber.ofDouble(degrees);
        return new ShownNumber(shown.tex() + "^\\circ", shown.text() + "°");
    }

    private static Fact fact(String key, String label, ShownNumber value) {
        return new Fact(key, label, value.tex(), value.text());
    }

    private Fact said(String key, String value) {
        return said(key, words.say("fact." + key), words.say(value));
    }

    private static Fact said(String key, String label, String text) {
        return new Fact(key, label, "\\text{" + text + "}", text);
    }
}
