package org.eigenlens.widgets.optimizer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eigenlens.math.descent.Steps;
import org.eigenlens.math.descent.Trajectory;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.optimizer.ModeInWords.Fate;

/** What is said of a path: the sentence and the read-out. */
record OptimizerWords(Words words, OptimizerState state, Trajectory trajectory, List<ModeInWords> modes) {

    /** To which part of itself the distance has shrunk when we call it small. */
    private static final double SMALL = 1e-3;

    String sentence() {
        String said = words.say(fate()) + " " + outcome();
        return state.isExact() ? said : said + " " + words.say("sentence.numeric");
    }

    /** The worst of what the directions do that have a part in the start. */
    private String fate() {
        if (state.rule() == Rule.ADAM) {
            return "fate.adam";
        }
        return state.objective().isQuadratic() ? fateOnTheQuadratic() : "fate.near." + worst(modes.stream());
    }

    /** The worst that any of the modes does; at a minimum none is flat. */
    private static Fate worst(Stream<ModeInWords> modes) {
        List<Fate> fates = modes.map(ModeInWords::fate).toList();
        return Stream.of(Fate.GROWS, Fate.SWINGS_FOR_EVER, Fate.STAYS)
                .filter(fates::contains)
                .findFirst()
                .orElse(Fate.SHRINKS);
    }

    private String fateOnTheQuadratic() {
        List<ModeInWords> moving =
                modes.stream().filter(ModeInWords::inTheStart).toList();
        if (moving.isEmpty()) {
            return "fate.still";
        }
        boolean downhill = moving.stream().anyMatch(mode -> mode.curvature().signum() < 0);
        return downhill ? "fate.escapes" : "fate." + worst(moving.stream());
    }

    private String outcome() {
        int steps = trajectory.steps();
        String end = rounded(trajectory.losses().getLast()).text();
        String distance = rounded(trajectory.end().norm()).text();
        String key = (trajectory.isCutShort() ? "outcome.cut" : "outcome")
                + (state.objective().isQuadratic() ? "" : ".near");
        return words.say(key, steps, end, distance);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(aboutTheLoss());
        for (ModeInWords mode : modes) {
            ExactNumber lambda = mode.curvature();
            facts.add(fact("lambda" + (mode.i() + 1), words.say("fact.curvature", mode.name()), shown(lambda)));
            if (state.rule() == Rule.GRADIENT_DESCENT) {
                facts.add(fact("lambda" + (mode.i() + 1), words.say("fact.factor", mode.name()), factor(mode)));
            } else if (state.rule().hasMomentum()) {
                facts.add(fact("lambda" + (mode.i() + 1), words.say("fact.rate", mode.name()), rounded(mode.rate())));
            }
        }
        facts.add(fact("loss", words.say("fact.loss.start"), lossAtStart()));
        facts.add(fact(
                "loss",
                words.say("fact.loss.end", trajectory.steps()),
                rounded(trajectory.losses().getLast())));
        prediction()
                .ifPresent(steps -> facts.add(
                        new Fact("steps", words.say("fact.steps"), String.valueOf(steps), String.valueOf(steps))));
        return List.copyOf(facts);
    }

    private List<Fact> aboutTheLoss() {
        Objective objective = state.objective();
        if (objective.isQuadratic()) {
            return List.of();
        }
        ShownNumber minimum = Showing.exactlyIf(true).vector(objective.minimum());
        ShownNumber hessian = Showing.exactlyIf(true).matrix(state.exactHessian());
        return List.of(
                new Fact("loss", words.say("fact.loss"), objective.tex(), words.say("loss." + objective.text())),
                fact("minimum", words.say("fact.minimum"), minimum),
                fact("minimum", words.say("fact.hessian"), hessian));
    }

    /** \(\frac12x^\top Hx\) at the start, exactly where what was typed is exact. */
    private ShownNumber lossAtStart() {
        ExactVector x = state.start().exactOrNearest();
        ExactNumber twice = x.dot(state.exactHessian().times(x));
        return state.objective().isQuadratic() && state.start().exact().isPresent()
                ? shown(twice.times(Surd.of(1, 2)))
                : rounded(trajectory.losses().getFirst());
    }

    private ShownNumber factor(ModeInWords mode) {
        return mode.factor()
                .exact()
                .map(this::shown)
                .orElseGet(() -> rounded(mode.factor().value()));
    }

    /** After how many steps gradient descent has shrunk the distance to a thousandth, by the slowest factor. */
    private OptionalInt prediction() {
        if (state.rule() != Rule.GRADIENT_DESCENT || !state.objective().isQuadratic()) {
            return OptionalInt.empty();
        }
        double slowest = modes.stream()
                .filter(ModeInWords::inTheStart)
                .mapToDouble(ModeInWords::rate)
                .max()
                .orElse(0);
        return slowest < 1 ? Steps.toReach(slowest, SMALL) : OptionalInt.empty();
    }

    private ShownNumber shown(ExactNumber number) {
        return state.isExact() ? ShownNumber.of(number) : ShownNumber.approximately(number);
    }

    /** A number that was computed in double precision. */
    private static ShownNumber rounded(double value) {
        return value == 0 ? ShownNumber.of(Surd.ZERO) : ShownNumber.approximately(Surd.of(new BigDecimal(value)));
    }

    private static Fact fact(String key, String label, ShownNumber shown) {
        return new Fact(key, label, shown.tex(), shown.text());
    }
}
