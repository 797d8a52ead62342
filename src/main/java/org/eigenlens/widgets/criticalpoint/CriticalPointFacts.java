package org.eigenlens.widgets.criticalpoint;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.solution.PrincipalAxes.Axis;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/** The read-out: loss and Hessian, what the point is, the principal axes, and the loss along d beside its model. */
record CriticalPointFacts(Words words, CriticalPoint point) {

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        Landscape landscape = point.state().landscape();
        if (!landscape.isQuadratic()) {
            facts.add(new Fact("loss", words.say("fact.loss"), landscape.tex(), words.say("loss." + landscape.text())));
            facts.add(fact("point", "point", point.showing().vector(landscape.point())));
            facts.add(fact("hessian", "hessian", point.showing().matrix(point.hessian())));
        }
        String name = words.say("name." + point.definiteness());
        facts.add(new Fact("class", words.say("fact.class"), "\\text{" + name + "}", name));
        for (int i = 0; i < point.axes().size(); i++) {
            addAxis(facts, i, point.axes().get(i));
        }
        facts.add(fact("along", "along", point.showing().number(point.curvature())));
        facts.add(fact("rise", "rise", point.showing().number(point.rise())));
        if (!landscape.isQuadratic()) {
            facts.add(fact("rise", "model", point.showing().number(point.riseOfModel())));
        }
        return List.copyOf(facts);
    }

    private void addAxis(List<Fact> facts, int i, Axis axis) {
        String key = "lambda" + (i + 1);
        String index = "₁₂₃".substring(i, i + 1);
        facts.add(fact(key, "curvature", point.showing().number(axis.value()), index));
        facts.add(fact(key, "axis", point.showing().unit(axis.direction()), index));
        facts.add(fact(key, "weight", point.showing().number(point.weight(axis)), index));
    }

    private Fact fact(String key, String word, ShownNumber value, Object... arguments) {
        return new Fact(key, words.say("fact." + word, arguments), value.tex(), value.text());
    }
}
