package org.eigenlens.widgets.gaussnewton;

import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.gaussnewton.GaussNewtonPicture.Axis;
import org.eigenlens.widgets.gaussnewton.GaussNewtonPicture.Step;

/** The picture of a fit by least squares. All of it is exact; only what is drawn is rounded to doubles. */
final class GaussNewtonModel {

    private GaussNewtonModel() {}

    static GaussNewtonPicture of(GaussNewtonState state, Words words) {
        Fit fit = Fit.of(state);
        Curvatures curvatures = Curvatures.of(fit);
        GaussNewtonWords said = new GaussNewtonWords(words, fit, curvatures);
        return new GaussNewtonPicture(
                IntStream.range(0, Fit.SIZE).mapToObj(t -> fit.datum(t).re()).toList(),
                List.of(fit.a().re(), fit.c().re()),
                fit.gradient().entries().stream().map(ExactNumber::re).toList(),
                doubles(fit.gaussNewton()),
                doubles(fit.hessian()),
                IntStream.range(0, 2).mapToObj(i -> axis(i, curvatures)).toList(),
                step(fit.afterGaussNewton()),
                fit.afterNewton().map(GaussNewtonModel::step).orElse(null),
                said.sentence(),
                new GaussNewtonFacts(words, fit, curvatures).facts());
    }

    private static List<List<Double>> doubles(ExactMatrix matrix) {
        return matrix.rowVectors().stream()
                .map(row -> row.entries().stream().map(ExactNumber::re).toList())
                .toList();
    }

    private static Axis axis(int i, Curvatures curvatures) {
        return new Axis(
                i + 1,
                curvatures.axes().get(i).direction().direction(),
                curvatures.squared(i).re(),
                ShownNumber.briefly(curvatures.squared(i)).text());
    }

    private static Step step(Fit after) {
        return new Step(List.of(after.a().re(), after.c().re()), after.typed().orElse(null));
    }
}
