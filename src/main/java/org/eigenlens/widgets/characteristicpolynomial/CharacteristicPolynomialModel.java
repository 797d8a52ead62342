package org.eigenlens.widgets.characteristicpolynomial;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.narration.ToldStep;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.solution.EigenvalueSolution;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.characteristicpolynomial.CharacteristicPolynomialPicture.Root;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a matrix and its characteristic polynomial \(p(\lambda)=\det(A-\lambda I)\).
 *
 * <p>Which roots are real, repeated or defective is decided exactly on what was typed. Entries without a common exact form, such as π, are
 * rounded to double first; then no multiplicity is claimed and no solution by hand is offered.
 */
final class CharacteristicPolynomialModel {

    private CharacteristicPolynomialModel() {}

    /** All of the picture. */
    static CharacteristicPolynomialPicture of(CharacteristicPolynomialState state, Words words) {
        ExactSpectrum spectrum = spectrum(state.matrix());
        return picture(
                state, spectrum, words, isExact(state) ? ToldStep.all(EigenvalueSolution.of(spectrum)) : List.of());
    }

    /** The picture without the worked solution, which nobody reads while a hand moves. */
    static CharacteristicPolynomialPicture glimpse(CharacteristicPolynomialState state, Words words) {
        return picture(state, spectrum(state.matrix()), words, null);
    }

    private static boolean isExact(CharacteristicPolynomialState state) {
        return state.matrix().exact().isPresent();
    }

    private static ExactSpectrum spectrum(MatrixLiteral matrix) {
        return ExactSpectrum.of(matrix.exactOrNearest());
    }

    private static CharacteristicPolynomialPicture picture(
            CharacteristicPolynomialState state,
            ExactSpectrum spectrum,
            Words words,
            @Nullable List<ToldStep> solution) {
        SpectrumWords said = new SpectrumWords(words, spectrum, isExact(state));
        return new CharacteristicPolynomialPicture(
                spectrum.size(),
                roots(spectrum),
                finite(spectrum.trace().re()),
                finite(spectrum.determinant().re()),
                said.place(),
                solution,
                said.sentence(),
                new SpectrumFacts(words, spectrum, isExact(state)).facts());
    }

    /** What no double can hold is beyond the edge of every picture: the largest one stands for it. */
    private static double finite(double value) {
        return Math.clamp(value, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private static List<Root> roots(ExactSpectrum spectrum) {
        List<Root> roots = new ArrayList<>();
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            roots.add(new Root(
                    roots.size() + 1,
                    eigenvalue.value().re(),
                    eigenvalue.value().im(),
                    eigenvalue.algebraicMultiplicity(),
                    ShownNumber.briefly(eigenvalue.value()).text()));
        }
        return List.copyOf(roots);
    }
}
