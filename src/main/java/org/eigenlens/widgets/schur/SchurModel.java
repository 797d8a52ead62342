package org.eigenlens.widgets.schur;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.SchurForm;
import org.eigenlens.widget.Words;

/**
 * The picture of a matrix and its Schur form \(A = QTQ^\top\).
 *
 * <p>Whether A is normal and whether its eigenvalues are real is decided exactly on what was typed; Q and T are computed in double precision.
 */
final class SchurModel {

    private SchurModel() {}

    static SchurPicture of(SchurState state, Words words) {
        ExactMatrix exact = state.matrix()
                .exact()
                .orElseGet(() -> ExactMatrix.ofDoubles(state.matrix().values()));
        ExactSpectrum spectrum = ExactSpectrum.of(exact);
        SchurForm form = SchurForm.of(DenseMatrix.ofRows(state.matrix().values()));
        SchurWords said =
                new SchurWords(words, state.matrix().exact().isPresent(), spectrum, form, departure(spectrum, form));
        return new SchurPicture(
                exact.rows(),
                spectrum.hasRealSpectrum(),
                vectors(form.q().transpose()),
                vectors(form.t()),
                said.sentence(),
                said.facts());
    }

    /**
     * Henrici's departure from normality, zero exactly where A is normal. For 2×2 with real eigenvalues it is \(|b-c|\), else \(\sqrt{(a-d)^2+(b+c)^2}\).
     */
    private static double departure(ExactSpectrum spectrum, SchurForm form) {
        if (spectrum.isNormal()) {
            return 0;
        }
        if (spectrum.size() > 2) {
            return form.departureFromNormality();
        }
        ExactMatrix a = spectrum.matrix();
        return spectrum.hasRealSpectrum()
                ? Math.abs(a.minus(a.transpose()).entry(0, 1).re())
                : Math.hypot(
                        a.entry(0, 0).re() - a.entry(1, 1).re(),
                        a.plus(a.transpose()).entry(0, 1).re());
    }

    private static List<List<Double>> vectors(DenseMatrix rows) {
        return IntStream.range(0, rows.rows())
                .mapToObj(rows::row)
                .map(DenseVector::toArray)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }
}
