package org.eigenlens.widgets.transients;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.show.ShownMatrix;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;
import org.jspecify.annotations.Nullable;

/**
 * The read-out: the closed form where there is one, the peak, and the three bounds.
 *
 * @param block A as a Jordan block, if it is one
 */
record TransientFacts(
        Words words, PowerGrowth powers, @Nullable JordanBlock block) {

    private static final ShownNumber ZERO = new ShownNumber("0", "0");

    /** From here on rounding may have made a singular matrix of eigenvectors from a regular one. */
    private static final double CERTAIN = 1e14;

    /** Digits of a vector's entries. */
    private static final int DIGITS = 4;

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (block != null) {
            facts.add(matrix(
                    words.say("fact.closed"),
                    List.of(
                            List.of(block.diagonalAsWritten(), block.cornerAsWritten()),
                            List.of(ZERO, block.diagonalAsWritten()))));
            if (powers.peakTime() > 0) {
                facts.add(atThePeak(block));
            }
        }
        facts.add(fact("peak", words.say("fact.peak", Integer.toString(powers.peakTime())), powers.peak()));
        facts.add(fact("rho", words.say("fact.rho"), powers.spectralRadius()));
        facts.add(kappa());
        facts.add(kreiss());
        facts.add(start());
        return List.copyOf(facts);
    }

    private Fact atThePeak(JordanBlock jordan) {
        int t = powers.peakTime();
        ShownNumber diagonal = ShownNumber.inDecimals(jordan.lambda().power(t));
        return matrix(
                words.say("fact.power", Integer.toString(t)),
                List.of(List.of(diagonal, ShownNumber.inDecimals(jordan.corner(t))), List.of(ZERO, diagonal)));
    }

    private static Fact matrix(String label, List<List<ShownNumber>> rows) {
        ShownNumber shown = ShownMatrix.ofRows(rows);
        return new Fact("power", label, shown.tex(), shown.text());
    }

    private Fact kappa() {
        double kappa = powers.eigenvectorCondition();
        if (powers.known().exact().isDefective()) {
            return said("kappa", "kappa.defective");
        }
        return kappa > CERTAIN ? said("kappa", "kappa.beyond") : fact("kappa", words.say("fact.kappa"), kappa);
    }

    private Fact kreiss() {
        return powers.known().kreiss().isPresent()
                ? fact(
                        "kreiss",
                        words.say("fact.kreiss"),
                        powers.known().kreiss().getAsDouble())
                : said("kreiss", "kreiss.none");
    }

    private Fact start() {
        double[] entries = powers.start().toArray();
        String rounded = Arrays.stream(entries)
                .mapToObj(entry -> new BigDecimal(entry)
                        .setScale(DIGITS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString())
                .collect(Collectors.joining(", ", "(", ")"));
        return new Fact(
                "start",
                words.say(powers.peakTime() == 0 ? "fact.start.quiet" : "fact.start"),
                "\\approx " + rounded,
                "about " + rounded.replace('-', '−'));
    }

    private static Fact fact(String key, String label, double value) {
        ShownNumber shown = ShownNumber.ofDouble(value);
        return new Fact(key, label, shown.tex(), shown.text());
    }

    private Fact said(String key, String value) {
        String text = words.say(value);
        return new Fact(key, words.say("fact." + key), "\\text{" + text + "}", text);
    }
}
