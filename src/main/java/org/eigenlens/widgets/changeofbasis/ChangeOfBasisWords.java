package org.eigenlens.widgets.changeofbasis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.show.ShownVector;
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
        return words.say("sentence.coordinates", shown(given.vector()).text(), brief(c, 0), brief(c, 1));
    }

    private String ofNoBasis() {
        boolean reached = ChangeOfBasisModel.isOnTheirLine(given);
        if (given.basis().isZero()) {
            return words.say("sentence.nothing");
        }
        return words.say(
                reached ? "sentence.many" : "sentence.unreachable",
                shown(given.vector()).text());
    }

    private String brief(ExactVector c, int i) {
        return (given.exact() ? ShownNumber.briefly(c.entry(i)) : ShownNumber.approximately(c.entry(i))).text();
    }

    /** Of a basis that is hardly one: by how much the coordinates move when v does. */
    String warning(Svd svd) {
        double most = 1 / svd.sigma().entry(1);
        String factor = new BigDecimal(most).round(new MathContext(2)).toPlainString();
        return words.say("sentence.nearly", factor);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("vector", words.say("fact.vector"), shown(given.vector())));
        given.coordinates().ifPresent(c -> facts.add(fact("coordinates", words.say("fact.coordinates"), shown(c))));
        facts.add(matrix("basis", words.say("fact.basis"), given.basis()));
        given.inverse().ifPresent(c -> facts.add(matrix("inverse", words.say("fact.inverse"), c)));
        facts.add(fact(
                "determinant",
                words.say("fact.determinant"),
                shown(given.basis().determinant())));
        return List.copyOf(facts);
    }

    private Fact matrix(String key, String label, ExactMatrix matrix) {
        return Fact.ofMatrix(
                key,
                label,
                matrix.rowVectors().stream()
                        .map(row -> row.entries().stream().map(this::entry).toList())
                        .toList());
    }

    private Fact.Entry entry(ExactNumber number) {
        ShownNumber shown = given.exact() ? ShownNumber.briefly(number) : ShownNumber.approximately(number);
        return new Fact.Entry(shown.tex(), shown.text());
    }

    private ShownNumber shown(ExactVector vector) {
        return given.exact() ? ShownVector.of(vector) : ShownVector.approximately(vector);
    }

    private ShownNumber shown(ExactNumber number) {
        return given.exact() ? ShownNumber.of(number) : ShownNumber.approximately(number);
    }

    private static Fact fact(String key, String label, ShownNumber value) {
        return new Fact(key, label, value.tex(), value.text());
    }
}
