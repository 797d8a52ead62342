package org.eigenlens.widgets.quadraticform;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.Inertia;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.ShownForm;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.solution.PrincipalAxes.Axis;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/** The read-out: the form written out, the matrices it belongs to, its class with three tests of it, and its axes. */
record QuadraticFormFacts(Words words, Form form) {

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("form", "form", ShownForm.of(form.matrix(), form.showing())));
        facts.add(fact("value", "value", form.showing().number(form.value())));
        addMatrices(facts);
        addTests(facts);
        for (int i = 0; i < 2; i++) {
            addAxis(facts, i, form.axes().get(i));
        }
        return List.copyOf(facts);
    }

    private void addMatrices(List<Fact> facts) {
        ExactMatrix typed = form.state().typed();
        if (form.state().isGram()) {
            ExactVector image = typed.times(form.state().point());
            facts.add(fact("matrix", "gram", form.showing().matrix(form.matrix())));
            facts.add(fact("image", "image", form.showing().vector(image)));
        } else if (!typed.isSymmetric()) {
            facts.add(fact("matrix", "symmetric", form.showing().matrix(form.matrix())));
            facts.add(fact("rest", "rest", form.showing().matrix(typed.minus(form.matrix()))));
        }
    }

    private void addTests(List<Fact> facts) {
        String name = words.say("name." + form.definiteness());
        facts.add(new Fact("class", words.say("fact.class"), "\\text{" + name + "}", name));
        Inertia inertia = form.inertia();
        String counted = words.say("inertia", inertia.positive(), inertia.negative(), inertia.zero());
        facts.add(new Fact("inertia", words.say("fact.inertia"), "\\text{" + counted + "}", counted));
        ExactNumber first = form.matrix().entry(0, 0);
        ExactNumber determinant = form.spectrum().determinant();
        facts.add(pair("minors", first, determinant));
        if (!first.isZero()) {
            facts.add(pair("pivots", first, determinant.dividedBy(first)));
        }
    }

    private void addAxis(List<Fact> facts, int i, Axis axis) {
        String key = "lambda" + (i + 1);
        String index = i == 0 ? "₁" : "₂";
        facts.add(fact(key, "eigenvalue", form.showing().number(axis.value()), "λ" + index));
        facts.add(fact(key, "axis", form.showing().unit(axis.direction()), "q" + index));
        facts.add(fact(key, "share", form.showing().number(form.share(axis)), index));
    }

    /** Two numbers, one after the other. */
    private Fact pair(String key, ExactNumber first, ExactNumber second) {
        ShownNumber one = form.showing().briefly(first);
        ShownNumber two = form.showing().briefly(second);
        return new Fact(
                key,
                words.say("fact." + key),
                one.tex() + ",\\; " + two.tex(),
                words.say("and", one.text(), two.text()));
    }

    private Fact fact(String key, String word, ShownNumber value, Object... arguments) {
        return new Fact(key, words.say("fact." + word, arguments), value.tex(), value.text());
    }
}
