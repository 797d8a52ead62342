package org.eigenlens.widgets.changeofbasis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.spectral.Svd;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/** What is said of a vector in two bases: the sentence, the warning and the read-out. */
record ChangeOfBasisWords(Words words, Coordinates given) {

    String sentence() {
        String said = given.coordinates().map(this::ofCoordinates).orElseGet(this::ofNoBasis);
        return given.exact() ? said : said + " " + words.say("sentence.numeric");
    }

    private String ofCoordinates(ExactVector c) {
        return words.say(
                "sentence.coordinates", showing().vector(given.vector()).text(), brief(c, 0), brief(c, 1));
    }

    private String ofNoBasis() {
        boolean reached = ChangeOfBasisModel.isOnTheirLine(given);
        if (given.basis().isZero()) {
            return words.say("sentence.nothing");
        }
        return words.say(
                reached ? "sentence.many" : "sentence.unreachable",
                showing().vector(given.vector()).text());
    }

    private String brief(ExactVector c, int i) {
        return showing().briefly(c.entry(i)).text();
    }

    /** Of a basis that is hardly one: by how much the coordinates move when v does. */
    String warning(Svd svd) {
        double most = 1 / svd.sigma().entry(1);
        String factor = new BigDecimal(most).round(new MathContext(2)).toPlainString();
        return words.say("sentence.nearly", factor);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("vector", words.say("fact.vector"), showing().vector(given.vector())));
        given.coordinates()
                .ifPresent(c -> facts.add(fact(
                        "coordinates", words.say("fact.coordinates"), showing().vector(c))));
        facts.add(fact("basis", words.say("fact.basis"), showing().matrix(given.basis())));
        given.inverse()
                .ifPresent(c -> facts.add(
                        fact("inverse", words.say("fact.inverse"), showing().matrix(c))));
        facts.add(fact(
                "determinant",
                words.say("fact.determinant"),
                showing().number(given.basis().determinant())));
        return List.copyOf(facts);
    }

    private Showing showing() {
        return Showing.exactlyIf(given.exact());
    }

    private static Fact fact(String key, String label, ShownNumber value) {
        return new Fact(key, label, value.tex(), value.text());
    }
}
