package org.eigenlens.widgets.gaussnewton;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.show.ShownMatrix;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.show.ShownVector;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/** The read-out: residuals, the two matrices and what is between them, their curvatures and how far apart these can be, and the two steps. */
record GaussNewtonFacts(Words words, Fit fit, Curvatures curvatures) {

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("loss", "loss", ShownNumber.of(fit.loss())));
        facts.add(fact("loss", "residuals", vector(fit.residuals())));
        facts.add(fact("loss", "gradient", vector(fit.gradient())));
        facts.add(fact("gauss-newton", "gauss-newton", matrix(fit.gaussNewton())));
        facts.add(fact("term", "term", matrix(fit.residualTerm())));
        facts.add(fact("newton", "hessian", matrix(fit.hessian())));
        for (int i = 0; i < 2; i++) {
            String key = "lambda" + (i + 1);
            String index = i == 0 ? "₁" : "₂";
            facts.add(fact(key, "squared", ShownNumber.of(curvatures.squared(i)), index));
            facts.add(fact(key, "vector", axis(i), index));
            facts.add(fact(key, "eigenvalue", ShownNumber.of(curvatures.eigenvalue(i)), index));
        }
        facts.add(fact("term", "gap", ShownNumber.of(curvatures.gap())));
        facts.add(fact("gauss-newton", "kappa", kappa()));
        addSteps(facts);
        facts.add(fact("fisher", "fisher", matrix(fit.empiricalFisher())));
        return List.copyOf(facts);
    }

    private ShownNumber axis(int i) {
        ExactVector direction = curvatures.axes().get(i).direction();
        return curvatures.squared(i).isRational()
                ? ShownVector.unit(direction)
                : ShownVector.unitApproximately(direction);
    }

    private void addSteps(List<Fact> facts) {
        Fit after = fit.afterGaussNewton();
        facts.add(fact("gauss-newton", "after", end(after)));
        facts.add(fact("gauss-newton", "loss-after", ShownNumber.inFewDecimals(after.loss())));
        fit.afterNewton()
                .ifPresentOrElse(
                        newton -> {
                            facts.add(fact("newton", "after-newton", end(newton)));
                            facts.add(fact("newton", "loss-after-newton", ShownNumber.inFewDecimals(newton.loss())));
                        },
                        () -> {
                            String none = words.say("none");
                            facts.add(fact("newton", "after-newton", new ShownNumber("\\text{" + none + "}", none)));
                        });
        if (fit.isCritical() && !curvatures.isSingular()) {
            facts.add(fact("gauss-newton", "rate", ShownNumber.of(Curvatures.rate(fit))));
        }
    }

    private static ShownNumber end(Fit after) {
        return vector(ExactVector.of(after.a(), after.c()));
    }

    /** \(\kappa(J)^2\). */
    private ShownNumber kappa() {
        return curvatures.isSingular()
                ? new ShownNumber("\\infty", words.say("infinite"))
                : ShownNumber.approximately(curvatures.squared(0).dividedBy(curvatures.squared(1)));
    }

    private static ShownNumber matrix(ExactMatrix matrix) {
        return ShownMatrix.of(matrix, ShownNumber::inDecimals);
    }

    private static ShownNumber vector(ExactVector vector) {
        return ShownVector.inDecimals(vector);
    }

    private Fact fact(String key, String word, ShownNumber shown, Object... arguments) {
        return new Fact(key, words.say("fact." + word, arguments), shown.tex(), shown.text());
    }
}
