package org.eigenlens.widgets.linearmap;

import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.show.ShownVector;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Recent;

/**
 * What is known of the eigenvalues of a 2×2 matrix, ready to be shown.
 *
 * @param exact whether it is of the matrix as typed; else of its entries rounded to double, and then multiplicities mean nothing
 * @param complex whether the eigenvalues are a complex pair
 * @param wholePlane whether every nonzero vector is an eigenvector
 * @param eigenvalues distinct, in descending order; of a complex pair both
 */
record Eigenstructure(
        boolean exact,
        boolean complex,
        boolean wholePlane,
        ShownNumber trace,
        ShownNumber determinant,
        List<Eigenvalue> eigenvalues) {

    /**
     * One eigenvalue.
     *
     * @param direction a unit vector of its line, first nonzero entry positive; empty where there is no real line of its own
     * @param vector an eigenvector as it is shown
     */
    record Eigenvalue(
            ShownNumber value,
            ShownNumber brief,
            double re,
            double im,
            int algebraicMultiplicity,
            int geometricMultiplicity,
            List<Double> direction,
            ShownNumber vector) {}

    private static final Recent<MatrixLiteral, Eigenstructure> RECENT = new Recent<>(Eigenstructure::compute);

    static Eigenstructure of(MatrixLiteral matrix) {
        return RECENT.of(matrix);
    }

    private static Eigenstructure compute(MatrixLiteral matrix) {
        return matrix.exact()
                .map(exact -> of(exact, true))
                .orElseGet(() -> of(ExactMatrix.ofDoubles(matrix.values()), false));
    }

    private static Eigenstructure of(ExactMatrix matrix, boolean exact) {
        ExactSpectrum spectrum = ExactSpectrum.of(matrix);
        boolean complex = !spectrum.hasRealSpectrum();
        boolean wholePlane = spectrum.eigenvalues().getFirst().geometricMultiplicity() == 2;
        return new Eigenstructure(
                exact,
                complex,
                wholePlane,
                shown(spectrum.trace(), exact),
                shown(spectrum.determinant(), exact),
                spectrum.eigenvalues().stream()
                        .map(e -> eigenvalue(e, exact, !complex && !wholePlane))
                        .toList());
    }

    private static Eigenvalue eigenvalue(ExactEigenvalue eigenvalue, boolean exact, boolean hasLine) {
        ExactVector vector = eigenvalue.basis().getFirst().simplified();
        return new Eigenvalue(
                shown(eigenvalue.value(), exact),
                exact ? ShownNumber.briefly(eigenvalue.value()) : ShownNumber.approximately(eigenvalue.value()),
                eigenvalue.value().re(),
                eigenvalue.value().im(),
                eigenvalue.algebraicMultiplicity(),
                eigenvalue.geometricMultiplicity(),
                hasLine ? unit(vector.entry(0).re(), vector.entry(1).re()) : List.of(),
                exact ? ShownVector.of(vector) : ShownVector.approximately(vector));
    }

    private static ShownNumber shown(ExactNumber number, boolean exact) {
        return exact ? ShownNumber.of(number) : ShownNumber.approximately(number);
    }

    private static List<Double> unit(double v1, double v2) {
        double length = Math.hypot(v1, v2);
        double sign = v1 < 0 || (v1 == 0 && v2 < 0) ? -1 : 1;
        return List.of(sign * v1 / length + 0.0, sign * v2 / length + 0.0);
    }
}
