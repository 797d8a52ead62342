package org.eigenlens.widgets.spectraltheorem;

import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.narration.ToldStep;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.solution.PrincipalAxes.Axis;
import org.eigenlens.math.exact.solution.PrincipalAxesSolution;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.spectraltheorem.SpectralTheoremPicture.Term;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a symmetric matrix and the terms of which it is the sum.
 *
 * <p>Which eigenvalues are equal, and so which axes had to be chosen, is decided exactly on what was typed. Entries without a common exact
 * form, such as π, are rounded to double first; then no solution by hand is offered.
 */
final class SpectralTheoremModel {

    private SpectralTheoremModel() {}

    /** All of the picture. */
    static SpectralTheoremPicture of(SpectralTheoremState state, Words words) {
        SpectralSum sum = SpectralSum.of(state);
        List<ToldStep> solution = sum.exact()
                ? ToldStep.all(PrincipalAxesSolution.of(ExactSpectrum.of(sum.matrix())))
                : List.<ToldStep>of();
        return picture(sum, words, solution);
    }

    /** The picture without the worked solution, which nobody reads while a hand moves. */
    static SpectralTheoremPicture glimpse(SpectralTheoremState state, Words words) {
        return picture(SpectralSum.of(state), words, null);
    }

    private static SpectralTheoremPicture picture(SpectralSum sum, Words words, @Nullable List<ToldStep> solution) {
        Showing showing = Showing.exactlyIf(sum.exact());
        return new SpectralTheoremPicture(
                IntStream.rangeClosed(1, sum.axes().size())
                        .mapToObj(i -> term(i, sum, showing))
                        .toList(),
                showing.matrix(sum.partialSum()).tex(),
                solution,
                new SpectralTheoremWords(words, sum).sentence(),
                new SpectralTheoremFacts(words, sum).facts());
    }

    /** The vector itself or, where no double holds it, the unit vector along it. */
    private static List<Double> inDoubles(ExactVector vector) {
        List<Double> entries = vector.entries().stream().map(ExactNumber::re).toList();
        return entries.stream().allMatch(Double::isFinite) ? entries : vector.direction();
    }

    private static Term term(int index, SpectralSum sum, Showing showing) {
        Axis axis = sum.axis(index);
        return new Term(
                index,
                sum.on().contains(index),
                axis.value().re(),
                axis.direction().direction(),
                inDoubles(axis.direction()),
                showing.briefly(axis.value()).text(),
                showing.matrix(axis.term()).tex());
    }
}
