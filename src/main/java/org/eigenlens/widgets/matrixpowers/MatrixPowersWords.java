package org.eigenlens.widgets.matrixpowers;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/** What is said of a power and of the long run: the sentence and the read-out. */
record MatrixPowersWords(Words words, MatrixPowersState state, ExactSpectrum spectrum) {

    String sentence() {
        String said = hasPower()
                ? words.say("sentence.image", power(), showing().vector(image()).text()) + " " + ofTheLongRun()
                : words.say("sentence.singular", power());
        return isExact() ? said : said + " " + words.say("sentence.numeric");
    }

    private boolean isExact() {
        return state.matrix().exact().isPresent() && state.x().exact().isPresent();
    }

    private boolean hasPower() {
        return state.k() >= 0 || spectrum.isInvertible();
    }

    private boolean forwards() {
        return state.k() >= 0;
    }

    /** The power as one writes it in a line: A⁵, A⁻¹. */
    private String power() {
        return "A" + raised(state.k());
    }

    private static String raised(int k) {
        StringBuilder raised = new StringBuilder();
        for (char c : Integer.toString(k).toCharArray()) {
            raised.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return raised.toString();
    }

    private ExactVector x() {
        return state.x().exactOrNearest();
    }

    private ExactVector image() {
        return spectrum.matrix().power(state.k()).times(x());
    }

    private String ofTheLongRun() {
        List<ExactEigenvalue> all = spectrum.eigenvalues();
        String way = forwards() ? "forwards" : "backwards";
        if (x().isZero()) {
            return words.say("run.zero");
        }
        if (!spectrum.hasRealSpectrum()) {
            return words.say("run.complex");
        }
        if (spectrum.isDefective()) {
            return words.say("run.defective", brief(all.getFirst().value()).text());
        }
        if (all.size() == 1) {
            return words.say("run.all", brief(all.getFirst().value()).text());
        }
        return ofTwo(new Dominance(spectrum), all.get(0), all.get(1), way);
    }

    private String ofTwo(Dominance dominance, ExactEigenvalue first, ExactEigenvalue second, String way) {
        for (ExactEigenvalue eigenvalue : List.of(first, second)) {
            if (dominance.keeps(eigenvalue, x())) {
                return words.say("run.kept", brief(eigenvalue.value()).text());
            }
        }
        return switch (dominance.winner(forwards())) {
            case NEITHER ->
                words.say(
                        "run.neither",
                        brief(first.value()).text(),
                        brief(second.value()).text());
            case FIRST -> ofWinner(dominance, first, "₁", way);
            case SECOND -> ofWinner(dominance, second, "₂", way);
        };
    }

    private String ofWinner(Dominance dominance, ExactEigenvalue winner, String index, String way) {
        int growth = dominance.growth(winner, forwards());
        return words.say("run." + way, index, brief(winner.value()).text()) + " " + words.say("growth." + growth);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (hasPower()) {
            facts.add(fact(
                    "power",
                    words.say("fact.power", power()),
                    showing().matrix(spectrum.matrix().power(state.k()))));
            facts.add(fact("image", words.say("fact.image", power()), showing().vector(image())));
        }
        List<ExactEigenvalue> all = spectrum.eigenvalues();
        for (int i = 0; i < all.size(); i++) {
            String name = all.size() == 1 ? "λ" : "λ" + (i == 0 ? "₁" : "₂");
            String key = "lambda" + (i + 1);
            ExactNumber value = all.get(i).value();
            facts.add(fact(key, words.say("fact.eigenvalue", name), showing().number(value)));
            if (hasPower() && state.k() != 1 && value instanceof Surd lambda) {
                facts.add(fact(key, name + raised(state.k()), showing().number(lambda.power(state.k()))));
            }
        }
        facts.add(fact("determinant", words.say("fact.determinant"), showing().number(spectrum.determinant())));
        return List.copyOf(facts);
    }

    private static Fact fact(String key, String label, ShownNumber value) {
        return new Fact(key, label, value.tex(), value.text());
    }

    private ShownNumber brief(ExactNumber number) {
        return showing().briefly(number);
    }

    private Showing showing() {
        return Showing.exactlyIf(isExact());
    }
}
