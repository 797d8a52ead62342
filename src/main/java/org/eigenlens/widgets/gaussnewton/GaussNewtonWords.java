package org.eigenlens.widgets.gaussnewton;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.Definiteness;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Words;

/** What is said of a fit: whether the two matrices agree, and where the two steps lead. */
record GaussNewtonWords(Words words, Fit fit, Curvatures curvatures) {

    String sentence() {
        List<String> said = new ArrayList<>();
        said.add(agreement());
        if (fit.isCritical()) {
            said.add(critical());
        } else {
            said.addAll(steps());
        }
        return String.join(" ", said);
    }

    private String agreement() {
        String first = text(curvatures.squared(0));
        String second = text(curvatures.squared(1));
        if (curvatures.gap().isZero()) {
            return words.say("agree." + whyTheyAgree(), first, second);
        }
        return words.say(
                "differ." + curvatures.definiteness(),
                first,
                second,
                text(curvatures.eigenvalue(0)),
                text(curvatures.eigenvalue(1)),
                text(curvatures.gap()));
    }

    private String whyTheyAgree() {
        if (fit.curve() == Curve.LINE) {
            return "linear";
        }
        return fit.residuals().isZero() ? "fits" : "cancels";
    }

    private String critical() {
        if (curvatures.definiteness() != Definiteness.POSITIVE_DEFINITE) {
            return words.say("critical." + curvatures.definiteness());
        }
        String minimum = words.say("critical.minimum");
        return curvatures.gap().isZero() || curvatures.isSingular()
                ? minimum
                : minimum + " " + words.say("critical.rate", text(Curvatures.rate(fit)));
    }

    private List<String> steps() {
        List<String> said = new ArrayList<>();
        if (curvatures.isSingular()) {
            said.add(words.say("step.shortest"));
        }
        Fit after = fit.afterGaussNewton();
        Optional<Fit> afterNewton = fit.afterNewton();
        if (afterNewton.filter(after::equals).isPresent()) {
            said.add(step("both", after));
        } else {
            said.add(step("gauss-newton", after));
            said.add(afterNewton
                    .map(newton -> step("newton", newton))
                    .orElseGet(() -> words.say("step.newton.none", text(fit.loss()))));
        }
        return said;
    }

    private String step(String whose, Fit after) {
        int change = after.loss().compareTo(fit.loss());
        String way = change < 0 ? "lowers" : change > 0 ? "raises" : "keeps";
        String said = words.say("step." + whose + "." + way, text(fit.loss()), text(after.loss()));
        return whyNotTaken(after).map(why -> said + " " + words.say(why)).orElse(said);
    }

    /** Why a press on the step's button would do nothing. */
    private Optional<String> whyNotTaken(Fit after) {
        if (after.typed().isEmpty()) {
            return Optional.of("step.far");
        }
        return after.typed().equals(fit.typed()) ? Optional.of("step.here") : Optional.empty();
    }

    private static String text(ExactNumber number) {
        return ShownNumber.inFewDecimals(number).text();
    }
}
