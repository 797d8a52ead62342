package org.eigenlens.widgets.diagonalize;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Recent;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.diagonalize.DiagonalizePicture.Eigenvector;

/**
 * The picture of a matrix and its factors \(A = V\Lambda V^{-1}\).
 *
 * <p>Whether there are such factors is decided exactly on what was typed. Entries without a common exact form, such as π, are rounded to
 * double first.
 */
final class DiagonalizeModel {

    private static final Recent<MatrixLiteral, ExactSpectrum> SPECTRA =
            new Recent<>(matrix -> ExactSpectrum.of(matrix.exactOrNearest()));

    private DiagonalizeModel() {}

    static DiagonalizePicture of(DiagonalizeState state, Words words) {
        ExactSpectrum spectrum = SPECTRA.of(state.matrix());
        Optional<Factors> factors = Factors.of(spectrum);
        DiagonalizeWords said = new DiagonalizeWords(words, state, spectrum, factors);
        return new DiagonalizePicture(
                factors.isPresent(),
                factors.map(DiagonalizeModel::columns).orElseGet(() -> lines(spectrum)),
                said.sentence(),
                said.facts());
    }

    private static List<Eigenvector> columns(Factors factors) {
        return IntStream.range(0, 2)
                .mapToObj(i -> eigenvector(
                        i + 1, factors.vectors().column(i), factors.values().entry(i, i)))
                .toList();
    }

    /** The one real line of a defective matrix; none of one with complex eigenvalues. */
    private static List<Eigenvector> lines(ExactSpectrum spectrum) {
        ExactEigenvalue first = spectrum.eigenvalues().getFirst();
        return first.isReal()
                ? List.of(eigenvector(1, first.basis().getFirst().simplified(), first.value()))
                : List.of();
    }

    private static Eigenvector eigenvector(int index, ExactVector vector, ExactNumber lambda) {
        return new Eigenvector(
                index,
                vector.entries().stream().map(ExactNumber::re).toList(),
                lambda.re(),
                ShownNumber.briefly(lambda).text());
    }
}
