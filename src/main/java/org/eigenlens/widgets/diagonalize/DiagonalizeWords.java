package org.eigenlens.widgets.diagonalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.Diagonalization;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/** What is said of the three moves, or of why there are none: the sentence and the read-out. */
record DiagonalizeWords(Words words, DiagonalizeState state, ExactSpectrum spectrum, Optional<Factors> factors) {

    String sentence() {
        String said = factors.map(this::ofTheMoves).orElseGet(this::ofNone);
        return isExact() ? said : said + " " + words.say("sentence.numeric");
    }

    private boolean isExact() {
        return state.matrix().exact().isPresent();
    }

    private String ofNone() {
        ExactEigenvalue first = spectrum.eigenvalues().getFirst();
        String shown = showing().briefly(first.value()).text();
        return first.isReal()
                ? words.say("sentence.defective", shown)
                : words.say(
                        "sentence.complex",
                        shown,
                        showing().briefly(spectrum.eigenvalues().get(1).value()).text());
    }

    private String ofTheMoves(Factors found) {
        int done = state.t().intValue();
        boolean between = state.t().stripTrailingZeros().scale() > 0;
        String lambda1 = showing().briefly(found.values().entry(0, 0)).text();
        String lambda2 = showing().briefly(found.values().entry(1, 1)).text();
        String where = coordinates(found)
                .map(c -> switch (done) {
                    case 0 -> x();
                    case 1 -> showing().vector(c).text();
                    case 2 -> showing().vector(found.values().times(c)).text();
                    default -> showing().vector(image()).text();
                })
                .orElse("");
        return words.say((between ? "sentence.during." : "sentence.after.") + done, lambda1, lambda2, where);
    }

    private String x() {
        return exactX().map(vector -> showing().vector(vector).text())
                .orElse("(" + state.x().source().replace(" ", ", ") + ")");
    }

    /** x, if its coordinates can be computed exactly together with the factors. */
    private Optional<ExactVector> exactX() {
        return state.x().exact().filter(x -> isExact());
    }

    private Optional<ExactVector> coordinates(Factors found) {
        boolean surds = found.inverse().rowVectors().stream()
                .flatMap(row -> row.entries().stream())
                .allMatch(Surd.class::isInstance);
        return surds ? Optional.of(found.inverse().times(state.x().exactOrNearest())) : Optional.empty();
    }

    private ExactVector image() {
        return spectrum.matrix().times(state.x().exactOrNearest());
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        Optional<Diagonalization> overComplex = Diagonalization.of(spectrum);
        if (factors.isPresent()) {
            addFactors(
                    facts,
                    factors.get().vectors(),
                    factors.get().values(),
                    factors.get().inverse());
            facts.add(pair(1, factors.get()));
            facts.add(pair(2, factors.get()));
            addVectors(facts, factors.get());
        } else if (overComplex.isPresent()) {
            addFactors(
                    facts,
                    overComplex.get().vectors(),
                    overComplex.get().values(),
                    overComplex.get().inverse());
        } else {
            addDefect(facts);
        }
        return List.copyOf(facts);
    }

    private void addFactors(List<Fact> facts, ExactMatrix vectors, ExactMatrix values, ExactMatrix inverse) {
        facts.add(matrix("vectors", words.say("fact.vectors"), vectors));
        facts.add(matrix("values", words.say("fact.values"), values));
        facts.add(matrix("inverse", words.say("fact.inverse"), inverse));
    }

    /** An eigenvalue with its eigenvector: a column of Λ and the same column of V. */
    private Fact pair(int index, Factors found) {
        ShownNumber value = showing().briefly(found.values().entry(index - 1, index - 1));
        ShownNumber vector = showing().vector(found.vectors().column(index - 1));
        return new Fact(
                "lambda" + index,
                words.say("fact.pair", index == 1 ? "₁" : "₂"),
                value.tex() + ",\\; " + vector.tex(),
                value.text() + ", " + vector.text());
    }

    private void addVectors(List<Fact> facts, Factors found) {
        coordinates(found).ifPresent(c -> {
            facts.add(vector("after1", words.say("fact.after1"), c));
            facts.add(vector("after2", words.say("fact.after2"), found.values().times(c)));
        });
        facts.add(vector("after3", words.say("fact.after3"), image()));
    }

    private void addDefect(List<Fact> facts) {
        ExactEigenvalue only = spectrum.eigenvalues().getFirst();
        ShownNumber value = showing().number(only.value());
        facts.add(new Fact("lambda1", words.say("fact.eigenvalue"), value.tex(), value.text()));
        facts.add(vector(
                "lambda1",
                words.say("fact.eigenvector"),
                only.basis().getFirst().simplified()));
        String multiplicities =
                words.say("multiplicity.value", only.algebraicMultiplicity(), only.geometricMultiplicity());
        facts.add(
                new Fact("lambda1", words.say("fact.multiplicity"), "\\text{" + multiplicities + "}", multiplicities));
    }

    private Fact matrix(String key, String label, ExactMatrix matrix) {
        ShownNumber shown = showing().matrix(matrix);
        return new Fact(key, label, shown.tex(), shown.text());
    }

    private Fact vector(String key, String label, ExactVector vector) {
        ShownNumber shown = showing().vector(vector);
        return new Fact(key, label, shown.tex(), shown.text());
    }

    private Showing showing() {
        return Showing.exactlyIf(isExact());
    }
}
