package org.eigenlens.widgets.eigenspaces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.JordanForm;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.show.ShownVector;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/**
 * What is said of a matrix and its eigenspaces: the sentence and the read-out.
 *
 * @param exact whether all of it is of the matrix as typed; else of its entries rounded to double
 */
record EigenspacesWords(Words words, ExactSpectrum spectrum, boolean exact) {

    String sentence(VectorLiteral x, int lock) {
        List<String> sentences = new ArrayList<>();
        sentences.add(ofTheVector(x, lock));
        spectrum.eigenvalues().stream()
                .filter(ExactEigenvalue::isReal)
                .map(this::ofTheEigenvalue)
                .forEach(sentences::add);
        ofComplexOnes(sentences);
        sentences.add(verdict());
        if (!exact) {
            sentences.add(words.say("sentence.numeric"));
        }
        return String.join(" ", sentences);
    }

    private String ofTheVector(VectorLiteral x, int lock) {
        if (Arrays.stream(x.values()).allMatch(entry -> entry == 0)) {
            return words.say("sentence.zero");
        }
        if (lock == 0) {
            return words.say("sentence.off");
        }
        ExactNumber lambda = spectrum.eigenvalues().get(lock - 1).value();
        return lambda.isZero()
                ? words.say("sentence.crushed")
                : words.say("sentence.locked", brief(lambda).text());
    }

    private String ofTheEigenvalue(ExactEigenvalue eigenvalue) {
        return words.say(
                "sentence.eigenvalue",
                brief(eigenvalue.value()).text(),
                words.say("times." + eigenvalue.algebraicMultiplicity()),
                kind(eigenvalue));
    }

    private void ofComplexOnes(List<String> sentences) {
        String pair = spectrum.eigenvalues().stream()
                .filter(e -> !e.isReal())
                .map(e -> brief(e.value()).text())
                .collect(Collectors.joining(", "));
        if (!pair.isEmpty()) {
            sentences.add(words.say("sentence.complex", pair));
        }
    }

    private String verdict() {
        if (!spectrum.hasRealSpectrum()) {
            return words.say("verdict.complex");
        }
        int missing = spectrum.size() - independent();
        return missing == 0
                ? words.say("verdict.basis", words.say("vectors." + independent()))
                : words.say("verdict.defective", words.say("vectors." + independent()), words.say("number." + missing));
    }

    /** How many independent real eigenvectors there are: eigenvectors of different eigenvalues are independent. */
    int independent() {
        return spectrum.eigenvalues().stream()
                .filter(ExactEigenvalue::isReal)
                .mapToInt(ExactEigenvalue::geometricMultiplicity)
                .sum();
    }

    /** What the eigenvectors fill, in words. */
    String kind(ExactEigenvalue eigenvalue) {
        if (!eigenvalue.isReal()) {
            return words.say("kind.complex");
        }
        boolean everything = eigenvalue.geometricMultiplicity() == spectrum.size();
        return words.say((everything ? "kind.whole." : "kind.") + eigenvalue.geometricMultiplicity());
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < spectrum.eigenvalues().size(); i++) {
            addEigenvalue(facts, i, spectrum.eigenvalues().get(i));
        }
        if (exact && spectrum.isDefective()) {
            addChains(facts);
        }
        return List.copyOf(facts);
    }

    private void addEigenvalue(List<Fact> facts, int i, ExactEigenvalue eigenvalue) {
        String key = "lambda" + (i + 1);
        if (!number(eigenvalue.value()).equals(brief(eigenvalue.value()))) {
            facts.add(fact(key, words.say("fact.eigenvalue", name(i)), number(eigenvalue.value())));
        }
        facts.add(fact(key, words.say("fact.basis", name(i)), vectors(eigenvalue.basis())));
        if (exact && eigenvalue.isDefective()) {
            String sizes = eigenvalue.jordanBlocks().stream()
                    .map(size -> Integer.toString(size))
                    .collect(Collectors.joining(" + "));
            facts.add(new Fact(key, words.say("fact.blocks", name(i)), sizes, sizes));
        }
    }

    /** What stands in the place of the missing eigenvectors: \((A-\lambda I)w=v\) with an eigenvector v. */
    private void addChains(List<Fact> facts) {
        for (JordanForm.Chain chain : JordanForm.of(spectrum).chains()) {
            String key = "lambda" + (indexOf(chain.value()) + 1);
            for (int j = 1; j < chain.length(); j++) {
                facts.add(fact(
                        key,
                        words.say(j == 1 ? "fact.chain" : "fact.chain.next"),
                        leadsTo(chain.vectors().get(j), chain.vectors().get(j - 1))));
            }
        }
    }

    private static ShownNumber leadsTo(ExactVector from, ExactVector to) {
        ShownNumber first = ShownVector.of(from);
        ShownNumber second = ShownVector.of(to);
        return new ShownNumber(first.tex() + " \\mapsto " + second.tex(), first.text() + " → " + second.text());
    }

    private int indexOf(ExactNumber value) {
        List<ExactNumber> values =
                spectrum.eigenvalues().stream().map(ExactEigenvalue::value).toList();
        return values.indexOf(value);
    }

    private String name(int i) {
        return spectrum.eigenvalues().size() == 1 ? "λ" : "λ" + "₁₂₃".charAt(i);
    }

    private ShownNumber vectors(List<ExactVector> basis) {
        List<ShownNumber> shown =
                basis.stream().map(ExactVector::simplified).map(this::vector).toList();
        return new ShownNumber(
                shown.stream().map(ShownNumber::tex).collect(Collectors.joining(",\\; ")),
                shown.stream().map(ShownNumber::text).collect(Collectors.joining(", ")));
    }

    private ShownNumber vector(ExactVector vector) {
        return showing().vector(vector);
    }

    private ShownNumber number(ExactNumber number) {
        return showing().number(number);
    }

    ShownNumber brief(ExactNumber number) {
        return showing().briefly(number);
    }

    private static Fact fact(String key, String label, ShownNumber value) {
        return new Fact(key, label, value.tex(), value.text());
    }

    private Showing showing() {
        return Showing.exactlyIf(exact);
    }
}
