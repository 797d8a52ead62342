package org.eigenlens.widgets.rotationscaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.show.ShownMatrix;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/** What is said of a matrix that turns, or of why it does not: the sentence and the read-out. */
record RotationScalingWords(Words words, RotationScalingState state, ExactSpectrum spectrum, Optional<RealForm> form) {

    String sentence() {
        String said = form.map(this::ofTheTurn).orElseGet(this::ofReal);
        return isExact() ? said : said + " " + words.say("sentence.numeric");
    }

    private boolean isExact() {
        return state.matrix().exact().isPresent();
    }

    private String ofReal() {
        List<ExactEigenvalue> all = spectrum.eigenvalues();
        String first = brief(all.getFirst().value()).text();
        return all.size() == 1
                ? words.say("sentence.equal", first)
                : words.say("sentence.real", first, brief(all.get(1).value()).text());
    }

    private String ofTheTurn(RealForm found) {
        String sense = words.say(found.beta().signum() > 0 ? "sense.anticlockwise" : "sense.clockwise");
        int growth = spectrum.determinant().minus(Surd.ONE).signum();
        return words.say(
                        "sentence.pair",
                        brief(spectrum.eigenvalues().getFirst().value()).text(),
                        brief(spectrum.eigenvalues().get(1).value()).text())
                + " "
                + words.say(
                        "sentence.turn",
                        degrees(Math.abs(found.turn())),
                        sense,
                        modulus(ShownNumber::briefly).text())
                + " "
                + words.say("growth." + growth);
    }

    /** The modulus of both eigenvalues: \(r = \sqrt{\det A}\). */
    private ShownNumber modulus(Function<ExactNumber, ShownNumber> show) {
        return spectrum.determinant()
                .sqrt()
                .map(root -> isExact() ? show.apply(root) : ShownNumber.approximately(root))
                .orElseGet(() -> ShownNumber.approximately(
                        nearest(Math.sqrt(spectrum.determinant().re()))));
    }

    private static ExactNumber nearest(double value) {
        return ExactMatrix.ofDoubles(new double[][] {{value}}).entry(0, 0);
    }

    /** Degrees with one decimal; without it where they are whole, to the accuracy of a double. */
    static String degrees(double radians) {
        double degrees = Math.toDegrees(radians);
        boolean whole = Math.abs(degrees - Math.rint(degrees)) < 1e-9;
        return String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", degrees);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        List<ExactEigenvalue> all = spectrum.eigenvalues();
        for (int i = 0; i < all.size(); i++) {
            String name = all.size() == 1 ? "λ" : "λ" + (i == 0 ? "₁" : "₂");
            ExactNumber value = all.get(i).value();
            facts.add(fact(
                    "lambda" + (i + 1),
                    words.say("fact.eigenvalue", name),
                    showing().number(value)));
        }
        form.ifPresent(found -> {
            facts.add(fact("modulus", words.say("fact.modulus"), modulus(ShownNumber::of)));
            String angle = degrees(Math.abs(found.turn()));
            facts.add(new Fact("angle", words.say("fact.angle"), angle + "^\\circ", angle + "°"));
            facts.add(matrix("basis", words.say("fact.basis"), found.basis(), found));
            facts.add(matrix("turn", words.say("fact.turn"), found.turnAndStretch(), found));
            facts.add(matrix("inverse", words.say("fact.inverse"), found.basis().inverse(), found));
        });
        return List.copyOf(facts);
    }

    private Fact matrix(String key, String label, ExactMatrix matrix, RealForm found) {
        return fact(key, label, ShownMatrix.of(matrix, found.exact() ? this::brief : RotationScalingWords::rounded));
    }

    /** An entry of which only a double is known; those that are whole are so by construction. */
    private static ShownNumber rounded(ExactNumber entry) {
        boolean whole = entry instanceof Surd surd && surd.isInteger();
        return whole ? ShownNumber.briefly(entry) : ShownNumber.approximately(entry);
    }

    private static Fact fact(String key, String label, ShownNumber value) {
        return new Fact(key, label, value.tex(), value.text());
    }

    private Showing showing() {
        return Showing.exactlyIf(isExact());
    }

    private ShownNumber brief(ExactNumber number) {
        return showing().briefly(number);
    }
}
