package org.eigenlens.widgets.characteristicpolynomial;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.characteristicpolynomial.CharacteristicPolynomialPicture.Passage;
import org.eigenlens.widgets.characteristicpolynomial.CharacteristicPolynomialPicture.Root;

/**
 * The picture of a matrix and its characteristic polynomial \(p(\lambda)=\det(A-\lambda I)\).
 *
 * <p>Which roots are real, repeated or defective is decided exactly on what was typed. Entries without a common exact form, such as π, are
 * rounded to double first; then no multiplicity is claimed and no solution by hand is offered.
 */
final class CharacteristicPolynomialModel {

    /** Formulas with more characters of TeX than this are not read by anybody; then there is no solution by hand. */
    private static final int LONGEST_FORMULA = 700;

    private CharacteristicPolynomialModel() {}

    static CharacteristicPolynomialPicture of(CharacteristicPolynomialState state, Words words) {
        MatrixLiteral matrix = state.matrix();
        boolean exact = matrix.exact().isPresent();
        ExactSpectrum spectrum =
                ExactSpectrum.of(matrix.exact().orElseGet(() -> ExactMatrix.ofDoubles(matrix.values())));
        SpectrumWords said = new SpectrumWords(words, spectrum, exact);
        return new CharacteristicPolynomialPicture(
                spectrum.size(),
                roots(spectrum),
                spectrum.trace().re(),
                spectrum.determinant().re(),
                said.place(),
                exact ? solution(spectrum, words) : List.of(),
                said.sentence(),
                new SpectrumFacts(words, spectrum, exact).facts());
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

    private static List<Passage> solution(ExactSpectrum spectrum, Words words) {
        StepWords narrator = new StepWords(words);
        List<Passage> told = Solution.of(spectrum).stream().map(narrator::tell).toList();
        boolean readable = told.stream()
                .flatMap(passage -> passage.formulas().stream())
                .allMatch(formula -> formula.length() <= LONGEST_FORMULA);
        return readable ? told : List.of();
    }
}
