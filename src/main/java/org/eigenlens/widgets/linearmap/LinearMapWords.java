package org.eigenlens.widgets.linearmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.show.ShownVector;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.linearmap.Eigenstructure.Eigenvalue;
import org.eigenlens.widgets.linearmap.LinearMapPicture.Lock;

/** What is said of a matrix and a vector: the sentence and the read-out. */
record LinearMapWords(Words words, Eigenstructure structure, Image image, Optional<Lock> lock) {

    String sentence() {
        String ofTheMatrix = structure.exact() ? ofTheMatrix() : ofTheMatrix() + " " + words.say("sentence.numeric");
        return ofTheVector() + " " + ofTheMatrix;
    }

    private String ofTheVector() {
        if (image.isOfZero()) {
            return words.say("sentence.zero");
        }
        if (lock.isPresent()) {
            Eigenvalue its = structure.eigenvalues().get(Math.max(0, lock.get().index() - 1));
            return lock.get().lambda() == 0
                    ? words.say("sentence.crushed")
                    : words.say("sentence.locked", its.brief().text());
        }
        if (image.y1() == 0 && image.y2() == 0) {
            return words.say("sentence.crushed");
        }
        return words.say(
                "sentence.turned",
                Image.degrees(image.direction()),
                Image.degrees(image.imageDirection()),
                Image.degrees(image.turn()),
                Image.length(image.stretch()));
    }

    private String ofTheMatrix() {
        List<Eigenvalue> all = structure.eigenvalues();
        String first = all.getFirst().brief().text();
        if (structure.complex()) {
            return words.say(
                    "sentence.complex", all.stream().map(e -> e.brief().text()).collect(Collectors.joining(", ")));
        }
        if (all.size() == 2) {
            return words.say("sentence.two", first, all.get(1).brief().text());
        }
        return words.say(structure.wholePlane() ? "sentence.plane" : "sentence.one", first);
    }

    List<Fact> facts(LinearMapState state) {
        List<Fact> facts = new ArrayList<>();
        state.matrix()
                .exact()
                .ifPresent(a -> state.x().exact().ifPresent(x -> {
                    facts.add(fact("image", words.say("fact.image"), ShownVector.inDecimals(a.times(x))));
                }));
        if (!image.isOfZero()) {
            String stretch = Image.length(image.stretch());
            facts.add(new Fact("stretch", words.say("fact.stretch"), stretch, stretch));
        }
        if (!image.isOfZero() && image.stretch() != 0) {
            String turn = Image.degrees(image.turn());
            facts.add(new Fact("turn", words.say("fact.turn"), turn.replace('−', '-') + "^\\circ", turn + "°"));
        }
        facts.add(fact("trace", words.say("fact.trace"), structure.trace()));
        facts.add(fact("determinant", words.say("fact.determinant"), structure.determinant()));
        for (int i = 0; i < structure.eigenvalues().size(); i++) {
            addEigenvalue(facts, i, structure.eigenvalues().get(i));
        }
        return List.copyOf(facts);
    }

    private void addEigenvalue(List<Fact> facts, int i, Eigenvalue eigenvalue) {
        String key = "lambda" + (i + 1);
        String name = structure.eigenvalues().size() == 1 ? "λ" : "λ" + (i == 0 ? "₁" : "₂");
        facts.add(fact(key, words.say("fact.eigenvalue", name), eigenvalue.value()));
        if (structure.wholePlane()) {
            String every = words.say("eigenplane.value");
            facts.add(new Fact(key, words.say("fact.eigenplane"), "\\text{" + every + "}", every));
        } else {
            facts.add(fact(key, words.say("fact.eigenvector", name), eigenvalue.vector()));
        }
        if (structure.exact()) {
            String multiplicities = words.say(
                    "multiplicity.value", eigenvalue.algebraicMultiplicity(), eigenvalue.geometricMultiplicity());
            facts.add(new Fact(
                    key, words.say("fact.multiplicity", name), "\\text{" + multiplicities + "}", multiplicities));
        }
    }

    private static Fact fact(String key, String label, ShownNumber value) {
        return new Fact(key, label, value.tex(), value.text());
    }
}
