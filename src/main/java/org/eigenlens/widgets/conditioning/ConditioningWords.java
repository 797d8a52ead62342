package org.eigenlens.widgets.conditioning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownMatrix;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/** What is said of a correlation: κ, how far a step goes along each direction, and how many steps it takes. */
record ConditioningWords(Words words, CorrelatedDescent descent) {

    String sentence() {
        List<String> said = new ArrayList<>();
        said.add(words.say(kind(), text(descent.conditionNumber())));
        said.add(along(descent.steep(), "along"));
        said.add(along(descent.flat(), "along"));
        OptionalInt steps = descent.stepsNeeded();
        said.add(
                steps.isPresent()
                        ? words.say("steps", counted(steps.getAsInt()), whole(descent.stepsAtBest()))
                        : words.say("steps.never", counted(descent.stepsAtBest())));
        return String.join(" ", said);
    }

    private String kind() {
        if (descent.state().features() == Features.WHITENED) {
            return "kappa.whitened";
        }
        return descent.bestRate().isZero() ? "kappa.round" : "kappa.correlated";
    }

    /** What a step does along a direction, as it stands beside its name. */
    String says(Mode mode) {
        return along(mode, "says");
    }

    private String along(Mode mode, String how) {
        return words.say(
                how, mode.index() == 1 ? "λ₁" : "λ₂", words.say("landing." + mode.landing(), text(mode.part())));
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("hessian", "hessian", ShownMatrix.of(descent.hessian(), ConditioningWords::shown)));
        facts.add(fact("hessian", "kappa", ShownNumber.of(descent.conditionNumber())));
        for (Mode mode : descent.modes()) {
            String key = "lambda" + mode.index();
            String index = mode.index() == 1 ? "₁" : "₂";
            facts.add(fact(key, "curvature", ShownNumber.of(mode.curvature()), index));
            facts.add(fact(key, "part", shown(mode.part()), index));
            facts.add(fact(key, "factor", shown(mode.factor()), index));
        }
        facts.add(fact("steps", "steps", needed()));
        facts.add(fact("steps", "best", count(descent.stepsAtBest())));
        facts.add(fact("steps", "rate", ShownNumber.of(descent.bestRate())));
        facts.add(fact("loss", "loss", shown(descent.lossAtStart())));
        facts.add(fact(
                "loss",
                "end",
                rounded(descent.losses().getLast()),
                whole(descent.state().steps())));
        return List.copyOf(facts);
    }

    private ShownNumber needed() {
        OptionalInt steps = descent.stepsNeeded();
        String never = words.say("never");
        return steps.isPresent() ? count(steps.getAsInt()) : new ShownNumber("\\text{" + never + "}", never);
    }

    private String counted(int steps) {
        return steps == 1 ? words.say("one-step") : words.say("so-many-steps", whole(steps));
    }

    private static ShownNumber count(int steps) {
        return new ShownNumber(whole(steps), whole(steps));
    }

    /** Digits alone, which a message would group by thousands. */
    private static String whole(int count) {
        return Integer.toString(count);
    }

    private static String text(Surd number) {
        return shown(number).text();
    }

    /** A decimal that ends soon as it is, anything else rounded. */
    private static ShownNumber shown(ExactNumber number) {
        boolean isShort = number.realDecimal(ShownNumber.DIGITS).exact();
        return isShort ? ShownNumber.inDecimals(number) : ShownNumber.approximately(number);
    }

    private static ShownNumber rounded(double value) {
        return value == 0 ? ShownNumber.of(Surd.ZERO) : ShownNumber.approximately(Surd.of(new BigDecimal(value)));
    }

    private Fact fact(String key, String word, ShownNumber shown, Object... arguments) {
        return new Fact(key, words.say("fact." + word, arguments), shown.tex(), shown.text());
    }
}
