package org.eigenlens.widgets.residualblock;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/** What is said of the two layers: the sentence, the captions and the read-out. */
record ResidualBlockWords(
        Words words,
        ResidualBlockState state,
        List<List<Double>> activations,
        Conditioning plain,
        Conditioning residual) {

    private static final int CAPTION_DIGITS = 3;

    private static final ShownNumber INFINITE = new ShownNumber("\\infty", "infinite");
    private static final ShownNumber BEYOND = new ShownNumber("> 10^{12}", "above 10 to the power 12");

    /** The caption has room for three digits. */
    String caption(String side) {
        ShownNumber kappa = kappa(side);
        boolean isNumber = kappa != INFINITE && kappa != BEYOND;
        return words.say("caption." + side, isNumber ? "≈ " + brief(of(side).kappa()) : kappa.text());
    }

    private static String brief(double kappa) {
        BigDecimal rounded = new BigDecimal(kappa).round(new MathContext(CAPTION_DIGITS));
        return ShownNumber.inDecimals(Surd.of(rounded)).text();
    }

    private Conditioning of(String side) {
        return side.equals("plain") ? plain : residual;
    }

    String sentence() {
        List<String> said = new ArrayList<>();
        if (state.respect() == Respect.WEIGHTS) {
            said.add(words.say("of.weights"));
        }
        said.add(described("plain", plain));
        said.add(described("residual", residual));
        if (residual.kappa() > plain.kappa()) {
            said.add(words.say(cancels() ? "worse.cancels" : "worse"));
        }
        return String.join(" ", said);
    }

    private String described(String side, Conditioning of) {
        String key = side + ".";
        if (of.isZero()) {
            return words.say(key + "zero");
        }
        if (of.isFaint()) {
            return words.say(key + "faint", ofDouble(of.largest()).text());
        }
        if (of.isLost()) {
            return words.say(key + "lost", ofDouble(of.largest()).text());
        }
        return words.say(
                key + "whole",
                ofDouble(of.largest()).text(),
                ofDouble(of.smallest()).text(),
                kappa(side).text());
    }

    /** A singular value below 1 of I + J has a direction v with \(v^\top Jv < 0\): there J works against x. */
    private boolean cancels() {
        return state.respect() == Respect.INPUT && residual.smallest() < 1;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                fact("plain", "sigma.plain", sigma(plain)),
                fact("residual", "sigma.residual", sigma(residual)),
                fact("plain", "kappa.plain", kappa("plain")),
                fact("residual", "kappa.residual", kappa("residual")),
                fact("plain", "rank.plain", whole(plain.rankToSixDigits())),
                fact("residual", "rank.residual", whole(residual.rankToSixDigits()))));
        if (state.respect() == Respect.INPUT) {
            facts.add(fact("plain", "rank.exact", whole(exactRank())));
            facts.add(fact("residual", "bound", bound()));
        }
        facts.add(fact("slope", "slope", pair(ofDouble(slope(0)), ofDouble(slope(1)))));
        return facts;
    }

    private int exactRank() {
        return state.weights().exactOrNearest().rank();
    }

    private ShownNumber kappa(String side) {
        Conditioning of = of(side);
        if (of.smallest() == 0 || side.equals("plain") && state.respect() == Respect.INPUT && exactRank() < 2) {
            return INFINITE;
        }
        return of.isLost() ? BEYOND : ofDouble(of.kappa());
    }

    private ShownNumber sigma(Conditioning of) {
        if (of.isZero()) {
            return pair(whole(0), whole(0));
        }
        return of.isLost()
                ? pair(ofDouble(of.largest()), new ShownNumber("< 10^{-6}\\,\\sigma_1", words.say("lost")))
                : pair(ofDouble(of.largest()), ofDouble(of.smallest()));
    }

    /** All singular values of I + J lie within ‖J‖ of 1, by Weyl's inequality. */
    private ShownNumber bound() {
        double norm = plain.largest();
        double ratio = (1 + norm) / (1 - norm);
        return norm < 1 ? ofDouble(ratio * ratio) : new ShownNumber("\\infty", words.say("no-bound"));
    }

    private double slope(int unit) {
        return activations.get(unit).stream()
                .mapToDouble(a -> 1 / Math.cosh(a) / Math.cosh(a))
                .average()
                .orElse(0);
    }

    private ShownNumber pair(ShownNumber first, ShownNumber second) {
        return new ShownNumber(first.tex() + ",\\ " + second.tex(), words.say("and", first.text(), second.text()));
    }

    private static ShownNumber whole(int number) {
        return new ShownNumber(Integer.toString(number), Integer.toString(number));
    }

    private static ShownNumber ofDouble(double value) {
        return Double.isFinite(value) ? ShownNumber.ofDouble(value) : INFINITE;
    }

    private Fact fact(String key, String label, ShownNumber shown) {
        return new Fact(key, words.say("fact." + label), shown.tex(), shown.text());
    }
}
