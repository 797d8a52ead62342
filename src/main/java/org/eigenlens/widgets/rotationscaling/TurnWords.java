package org.eigenlens.widgets.rotationscaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.show.ShownVector;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/**
 * What is said of a 3×3 matrix that turns a plane, or of why it does not: the sentence and the read-out.
 *
 * @param exact whether all of it is of the matrix as typed; else of its entries rounded to double
 */
record TurnWords(Words words, ExactSpectrum spectrum, Optional<TurnInSpace> turn, boolean exact) {

    String sentence() {
        String said = turn.map(this::ofTheTurn).orElseGet(this::ofReal);
        return exact ? said : said + " " + words.say("sentence.numeric");
    }

    private String ofReal() {
        String all = spectrum.eigenvalues().stream()
                .map(e -> brief(e.value()).text())
                .collect(Collectors.joining(", "));
        return words.say("sentence.space.real", all);
    }

    private String ofTheTurn(TurnInSpace found) {
        return words.say(
                        "sentence.space.axis",
                        brief(found.axis().value()).text(),
                        brief(found.upper().value()).text())
                + " "
                + words.say(
                        "sentence.space.turn",
                        RotationScalingWords.degrees(found.turn()),
                        modulus(found, true).text())
                + " "
                + words.say("growth.space." + found.growth());
    }

    private ShownNumber modulus(TurnInSpace found, boolean briefly) {
        return found.squaredModulus()
                .flatMap(square -> square.sqrt())
                .map(root -> !exact
                        ? ShownNumber.approximately(root)
                        : briefly ? ShownNumber.briefly(root) : ShownNumber.of(root))
                .orElseGet(() -> ShownNumber.approximately(nearest(found.modulus())));
    }

    private static ExactNumber nearest(double value) {
        return ExactMatrix.ofDoubles(new double[][] {{value}}).entry(0, 0);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < spectrum.eigenvalues().size(); i++) {
            ExactNumber value = spectrum.eigenvalues().get(i).value();
            facts.add(fact(
                    "lambda" + (i + 1),
                    words.say("fact.eigenvalue", "λ" + "₁₂₃".charAt(i)),
                    exact ? ShownNumber.of(value) : ShownNumber.approximately(value)));
        }
        turn.ifPresent(found -> addTurn(facts, found));
        return List.copyOf(facts);
    }

    private void addTurn(List<Fact> facts, TurnInSpace found) {
        facts.add(fact("modulus", words.say("fact.modulus"), modulus(found, false)));
        String angle = RotationScalingWords.degrees(found.turn());
        facts.add(new Fact("angle", words.say("fact.angle"), angle + "^\\circ", angle + "°"));
        facts.add(fact(
                "axis",
                words.say("fact.axis"),
                exact ? ShownVector.of(found.direction()) : ShownVector.approximately(found.direction())));
        for (int i = 0; i < 2; i++) {
            facts.add(
                    rounded("plane", words.say("fact.plane." + i), found.plane().get(i)));
        }
    }

    private static Fact rounded(String key, String label, List<Double> vector) {
        String entries = vector.stream()
                .map(entry -> String.format(Locale.ROOT, "%.3f", entry)
                        .replaceFirst("\\.?0+$", "")
                        .replaceFirst("^-0$", "0"))
                .collect(Collectors.joining(", "));
        return new Fact(
                key,
                label,
                "\\left(" + entries.replace(", ", ",\\; ") + "\\right)",
                "(" + entries.replace('-', '−') + ")");
    }

    private static Fact fact(String key, String label, ShownNumber value) {
        return new Fact(key, label, value.tex(), value.text());
    }

    private ShownNumber brief(ExactNumber number) {
        return exact ? ShownNumber.briefly(number) : ShownNumber.approximately(number);
    }
}
