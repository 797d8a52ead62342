package org.eigenlens.widgets.matrixpowers;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Recent;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.matrixpowers.MatrixPowersPicture.Eigenline;

/**
 * The picture of a vector under the powers of a matrix.
 *
 * <p>Whether there is an inverse, an eigenbasis and a dominant eigenvalue is decided exactly on what was typed. Entries without a common
 * exact form, such as π, are rounded to double first.
 */
final class MatrixPowersModel {

    private static final Recent<MatrixLiteral, ExactSpectrum> SPECTRA =
            new Recent<>(matrix -> ExactSpectrum.of(matrix.exactOrNearest()));

    private MatrixPowersModel() {}

    static MatrixPowersPicture of(MatrixPowersState state, Words words) {
        ExactSpectrum spectrum = SPECTRA.of(state.matrix());
        MatrixPowersWords said = new MatrixPowersWords(words, state, spectrum);
        return new MatrixPowersPicture(
                spectrum.isInvertible(),
                spectrum.isDiagonalizableOverReals(),
                lines(spectrum),
                said.sentence(),
                said.facts());
    }

    private static List<Eigenline> lines(ExactSpectrum spectrum) {
        List<Eigenline> lines = new ArrayList<>();
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            for (ExactVector vector : eigenvalue.isReal() ? eigenvalue.basis() : List.<ExactVector>of()) {
                lines.add(new Eigenline(
                        lines.size() + 1,
                        vector.direction(),
                        eigenvalue.value().re(),
                        ShownNumber.briefly(eigenvalue.value()).text()));
            }
        }
        return List.copyOf(lines);
    }
}
