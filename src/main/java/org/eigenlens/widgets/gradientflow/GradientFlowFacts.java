package org.eigenlens.widgets.gradientflow;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/** The read-out: for each mode its curvature, its half-life, what the flow has left of it at time t, and both factors of one step. */
record GradientFlowFacts(Words words, Flow flow) {

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            addMode(facts, i, flow.modes().get(i));
        }
        facts.add(measured(
                "distance", "distance", flow.distance(flow.state().time().re())));
        return List.copyOf(facts);
    }

    private void addMode(List<Fact> facts, int i, FlowMode mode) {
        String key = "lambda" + (i + 1);
        String index = i == 0 ? "₁" : "₂";
        double eta = flow.state().learningRate().re();
        double t = flow.state().time().re();
        facts.add(fact(key, "curvature", flow.showing().number(mode.curvature()), index));
        if (!mode.curvature().isZero()) {
            facts.add(
                    measured(key, mode.curvature().signum() > 0 ? "half" : "double", Math.abs(mode.halfLife()), index));
        }
        facts.add(measured(key, "left", Math.exp(-mode.lambda() * t), index));
        facts.add(measured(key, "part", Math.abs(mode.at(t)), index));
        facts.add(measured(key, "flow", Math.exp(-mode.lambda() * eta), index));
        facts.add(fact(key, "step", stepFactor(mode), index));
    }

    private ShownNumber stepFactor(FlowMode mode) {
        return mode.curvature() instanceof Surd lambda
                ? flow.showing().number(Surd.ONE.minus(flow.state().exactRate().times(lambda)))
                : ShownNumber.ofDouble(
                        mode.stepFactor(flow.state().learningRate().re()));
    }

    private Fact measured(String key, String word, double value, Object... arguments) {
        if (!Double.isFinite(value)) {
            String beyond = words.say("beyond");
            return new Fact(key, words.say("fact." + word, arguments), "\\text{" + beyond + "}", beyond);
        }
        return fact(key, word, ShownNumber.ofDouble(value), arguments);
    }

    private Fact fact(String key, String word, ShownNumber value, Object... arguments) {
        return new Fact(key, words.say("fact." + word, arguments), value.tex(), value.text());
    }
}
