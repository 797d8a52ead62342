package org.eigenlens.widgets.gradientflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.gradientflow.FlowMode.Steps;

/** What is said of a flow: whether it is stable, how far it has come at time t, and whether the steps follow it. */
record GradientFlowWords(Words words, Flow flow) {

    String sentence() {
        List<String> sentences = new ArrayList<>(List.of(stability(), atTheTime(), steps()));
        if (!flow.state().exact()) {
            sentences.add(words.say("sentence.numeric"));
        }
        return String.join(" ", sentences);
    }

    /** The least curvature decides. */
    private String stability() {
        FlowMode first = flow.modes().get(0);
        FlowMode last = flow.modes().get(1);
        String key = last.curvature().isZero() ? "flat" : last.curvature().signum() > 0 ? "stable" : "unstable";
        return words.say("sentence." + key, curvature(first), curvature(last));
    }

    private String curvature(FlowMode mode) {
        return flow.showing().briefly(mode.curvature()).text();
    }

    private String atTheTime() {
        double t = flow.state().time().re();
        double distance = flow.distance(t);
        if (distance == 0 && flow.modes().stream().noneMatch(FlowMode::isInTheStart)) {
            return words.say("sentence.still");
        }
        if (!Double.isFinite(distance)) {
            return words.say("sentence.beyond", time());
        }
        FlowMode slowest = flow.modes().stream()
                .filter(FlowMode::isInTheStart)
                .max(Comparator.comparingDouble(mode -> -mode.lambda()))
                .orElseThrow();
        int index = flow.modes().indexOf(slowest);
        double share = Math.abs(slowest.at(t)) / distance;
        return words.say(
                "sentence.at",
                time(),
                ShownNumber.ofDouble(distance).text(),
                index == 0 ? "λ₁" : "λ₂",
                Double.isNaN(share) ? "1" : ShownNumber.ofDouble(share).text());
    }

    /** The worst of what the steps do along the directions that have a part in the start. */
    private String steps() {
        Surd eta = flow.state().exactRate();
        Steps worst = flow.modes().stream()
                .filter(FlowMode::isInTheStart)
                .map(mode -> mode.steps(eta))
                .max(Comparator.naturalOrder())
                .orElse(Steps.STAY);
        return words.say("laid." + worst);
    }

    /** The time as it was typed, where that is exact and short. */
    private String time() {
        return flow.state()
                .time()
                .exact()
                .map(ShownNumber::briefly)
                .orElseGet(() -> ShownNumber.ofDouble(flow.state().time().re()))
                .text();
    }
}
