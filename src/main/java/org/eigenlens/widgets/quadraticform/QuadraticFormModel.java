package org.eigenlens.widgets.quadraticform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.narration.ToldStep;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.TypedNumber;
import org.eigenlens.math.exact.solution.PrincipalAxesSolution;
import org.eigenlens.math.exact.solution.SquareCompletionSolution;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.quadraticform.QuadraticFormPicture.Axis;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a quadratic form.
 *
 * <p>Its class is decided exactly on what was typed: entries without a common exact form, such as π, are rounded to double first.
 */
final class QuadraticFormModel {

    private QuadraticFormModel() {}

    /** All of the picture. */
    static QuadraticFormPicture of(QuadraticFormState state, Words words) {
        Form form = Form.of(state);
        return picture(form, words, state.matrix().exact().isPresent() ? solution(form) : List.of());
    }

    /** The picture without the worked solution, which nobody reads while a hand moves. */
    static QuadraticFormPicture glimpse(QuadraticFormState state, Words words) {
        return picture(Form.of(state), words, null);
    }

    private static QuadraticFormPicture picture(Form form, Words words, @Nullable List<ToldStep> solution) {
        return new QuadraticFormPicture(
                coefficients(form.matrix()),
                IntStream.rangeClosed(1, 2).mapToObj(i -> axis(i, form)).toList(),
                form.definiteness().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                solution,
                new QuadraticFormWords(words, form).sentence(),
                new QuadraticFormFacts(words, form).facts());
    }

    private static List<String> coefficients(ExactMatrix s) {
        return List.of(
                TypedNumber.of(s.entry(0, 0)),
                TypedNumber.of(s.entry(0, 1).times(Surd.of(2))),
                TypedNumber.of(s.entry(1, 1)));
    }

    private static Axis axis(int index, Form form) {
        var axis = form.axes().get(index - 1);
        return new Axis(
                index,
                axis.direction().direction(),
                axis.value().re(),
                form.showing().briefly(axis.value()).text());
    }

    private static List<ToldStep> solution(Form form) {
        if (form.matrix().isZero()) {
            return List.of();
        }
        List<ToldStep> steps = new ArrayList<>(ToldStep.all(SquareCompletionSolution.of(form.matrix())));
        steps.addAll(ToldStep.all(PrincipalAxesSolution.of(form.spectrum())));
        return List.copyOf(steps);
    }
}
