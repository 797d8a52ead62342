package org.eigenlens.widgets.linearmap;

import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.show.ShownNumber;
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
        boolean exact = matrix.exact().isPresent();
        Showing showing = Showing.exactlyIf(exact);
        ExactSpectrum spectrum = ExactSpectrum.of(matrix.exactOrNearest());
        boolean complex = !spectrum.hasRealSpectrum();
        boolean wholePlane = spectrum.eigenvalues().getFirst().geometricMultiplicity() == 2;
        return new Eigenstructure(
                exact,
                complex,
                wholePlane,
                showing.number(spectrum.trace()),
                showing.number(spectrum.determinant()),
                spectrum.eigenvalues().stream()
                        .map(e -> eigenvalue(e, showing, !complex && !wholePlane))
                        .toList());
    }

    private static Eigenvalue eigenvalue(ExactEigenvalue eigenvalue, Showing showing, boolean hasLine) {
        ExactVector vector = eigenvalue.basis().getFirst().simplified();
        return new Eigenvalue(
                showing.number(eigenvalue.value()),
                showing.briefly(eigenvalue.value()),
                eigenvalue.value().re(),
                eigenvalue.value().im(),
                eigenvalue.algebraicMultiplicity(),
                eigenvalue.geometricMultiplicity(),
                hasLine ? vector.direction() : List.of(),
                showing.vector(vector));
    }
}
