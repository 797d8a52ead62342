package org.eigenlens.widgets.gradientflow;

import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.gradientflow.GradientFlowPicture.Mode;
import org.jspecify.annotations.Nullable;

/** The picture of a flow, and of the steps of gradient descent beside it. */
final class GradientFlowModel {

    private final Words words;
    private final Flow flow;
    private final List<Double> times;
    private final int steps;

    private GradientFlowModel(GradientFlowState state, Words words) {
        this.words = words;
        this.flow = Flow.of(state);
        this.times = flow.times();
        this.steps = flow.steps();
    }

    static GradientFlowPicture of(GradientFlowState state, Words words) {
        return new GradientFlowModel(state, words).picture();
    }

    private GradientFlowPicture picture() {
        double now = flow.state().time().re();
        GradientFlowWords said = new GradientFlowWords(words, flow);
        return new GradientFlowPicture(
                flow.state().horizon(),
                times,
                times.stream().map(flow::at).toList(),
                times.stream().map(flow::distance).toList(),
                now <= times.getLast() ? flow.at(now) : null,
                IntStream.rangeClosed(0, steps).mapToObj(flow::afterSteps).toList(),
                IntStream.range(0, 2).mapToObj(this::mode).toList(),
                said.sentence(),
                new GradientFlowFacts(words, flow).facts());
    }

    private Mode mode(int i) {
        FlowMode mode = flow.modes().get(i);
        double lambda = mode.lambda();
        int sign = mode.curvature().signum();
        double eta = flow.state().learningRate().re();
        return new Mode(
                i + 1,
                mode.axis().direction().direction(),
                lambda,
                flow.showing().briefly(mode.curvature()).text(),
                times.stream().map(t -> Math.abs(mode.at(t))).toList(),
                IntStream.rangeClosed(0, steps)
                        .mapToObj(k -> Math.abs(mode.after(k, eta)))
                        .toList(),
                words.say("steps." + mode.steps(flow.state().exactRate())),
                sign > 0 ? finite(1 / lambda) : null,
                sign > 0 ? finite(2 / lambda) : sign < 0 ? Double.valueOf(0) : null);
    }

    /** A learning rate that no double can hold is never reached. */
    private static @Nullable Double finite(double rate) {
        return Double.isFinite(rate) ? rate : null;
    }
}
