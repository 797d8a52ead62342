package org.eigenlens.widgets.stabilityregion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eigenlens.math.descent.MomentumMode.Damping;
import org.eigenlens.math.descent.MomentumMode.Stability;
import org.eigenlens.math.descent.Trajectory;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.stabilityregion.StabilityRegionPicture.Mode;

/** What is said of a point of the map: the sentence, the two modes, and the read-out. */
record StabilityRegionWords(Words words, StabilityRegionState state, BestPoint best, List<Trajectory> runs) {

    /** To which part of itself the loss has shrunk when we call it small. */
    private static final double SMALL = 1e-6;

    /** Digits of a rounded number within a sentence. */
    private static final MathContext IN_TEXT = new MathContext(4);

    String sentence() {
        ModeStep steep = state.step(state.l());
        ModeStep flat = state.step(state.mu());
        String rule = words.say("rule." + state.rule().text());
        String radius = inText(Math.max(steep.radius(), flat.radius()));
        Stability worst = worst(steep.stability(), flat.stability());
        String culprit = steep.stability() == worst ? "steep" : "flat";
        String fate = worst == Stability.STABLE
                ? words.say("fate.STABLE", radius, words.say("slower." + slower(steep, flat)))
                : words.say("fate." + worst, radius, words.say("direction." + culprit));
        return words.say("point", rule, briefly(state.eta()), briefly(state.beta())) + " " + fate + " " + steps();
    }

    private static Stability worst(Stability a, Stability b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static String slower(ModeStep steep, ModeStep flat) {
        double difference = steep.radius() - flat.radius();
        double same = 1e-9 * flat.radius();
        return difference > same ? "steep" : difference < -same ? "flat" : "both";
    }

    private String steps() {
        OptionalInt plain = needed(1);
        String compared = plain.isPresent()
                ? words.say("steps.plain", plain.getAsInt())
                : words.say("steps.plain.more", StabilityRegionState.MOST_STEPS);
        OptionalInt mine = needed(0);
        return mine.isPresent()
                ? words.say("steps", mine.getAsInt(), compared)
                : words.say("steps.more", StabilityRegionState.MOST_STEPS, compared);
    }

    private OptionalInt needed(int run) {
        Trajectory trajectory = runs.get(run);
        return trajectory.firstAtMost(SMALL * trajectory.losses().getFirst());
    }

    List<Mode> modes() {
        return List.of(mode(1, "steep", state.l()), mode(2, "flat", state.mu()));
    }

    private Mode mode(int index, String direction, Surd lambda) {
        ModeStep step = state.step(lambda);
        return new Mode(
                index,
                words.say("mode." + direction, briefly(lambda)),
                eigenvalues(step) + " " + words.say(does(step)));
    }

    private static String does(ModeStep step) {
        if (step.stability() != Stability.STABLE) {
            return "does." + step.stability();
        }
        return step.damping() != Damping.UNDERDAMPED && step.trace().signum() < 0
                ? "does.ALTERNATING"
                : "does." + step.damping();
    }

    private String eigenvalues(ModeStep step) {
        double second = step.damping() == Damping.UNDERDAMPED ? step.imaginary() : step.secondReal();
        return words.say(
                "eigenvalues." + step.damping(), inText(step.firstReal()), inText(second), inText(step.radius()));
    }

    /** A rounded number within a sentence, which says itself that it is one. */
    private static String inText(double value) {
        return new BigDecimal(value)
                .round(IN_TEXT)
                .stripTrailingZeros()
                .toPlainString()
                .replace('-', '−');
    }

    String bestLabel() {
        return words.say("best", briefly(best.learningRate()), briefly(best.momentum()));
    }

    List<Fact> facts() {
        Surd kappa = state.l().dividedBy(state.mu());
        Surd plain = state.l().minus(state.mu()).dividedBy(state.l().plus(state.mu()));
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("kappa", "fact.kappa", ShownNumber.of(kappa)));
        facts.add(fact(
                "lambda1", "fact.radius.steep", rounded(state.step(state.l()).radius())));
        facts.add(fact(
                "lambda2", "fact.radius.flat", rounded(state.step(state.mu()).radius())));
        facts.add(fact("best", "fact.best.eta", best.shownRate()));
        facts.add(fact("best", "fact.best.beta", best.shownMomentum()));
        facts.add(fact("best", "fact.best.radius", rounded(best.radius())));
        facts.add(fact("plain", "fact.plain", ShownNumber.of(plain)));
        addSteps(facts, "steps", "fact.steps.rule", 0);
        addSteps(facts, "plain", "fact.steps.plain", 1);
        addSteps(facts, "adam", "fact.steps.adam", 2);
        return List.copyOf(facts);
    }

    private void addSteps(List<Fact> facts, String key, String label, int run) {
        OptionalInt needed = needed(run);
        String tex = needed.isPresent() ? String.valueOf(needed.getAsInt()) : "> " + StabilityRegionState.MOST_STEPS;
        facts.add(new Fact(key, words.say(label), tex, tex));
    }

    private Fact fact(String key, String label, ShownNumber shown) {
        return new Fact(key, words.say(label), shown.tex(), shown.text());
    }

    private static String briefly(Surd number) {
        return ShownNumber.briefly(number).text();
    }

    /** A number that was computed in double precision. */
    private static ShownNumber rounded(double value) {
        return value == 0 ? ShownNumber.of(Surd.ZERO) : ShownNumber.approximately(Surd.of(new BigDecimal(value)));
    }
}
