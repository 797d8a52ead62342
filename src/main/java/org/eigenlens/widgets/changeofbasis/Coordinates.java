package org.eigenlens.widgets.changeofbasis;

import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.show.TypedNumber;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * A vector and its coordinates in a basis: \(v = Bc\), \(c = B^{-1}v\), exactly.
 *
 * <p>Entries without an exact form, such as π, are rounded to double first.
 *
 * @param exact whether nothing was rounded
 * @param inverse C, the inverse of B; empty where the columns of B are no basis
 * @param coordinates c; empty where the columns of B are no basis
 */
record Coordinates(
        boolean exact,
        ExactMatrix basis,
        ExactVector vector,
        Optional<ExactMatrix> inverse,
        Optional<ExactVector> coordinates) {

    static Coordinates of(ChangeOfBasisState state) {
        Optional<ExactMatrix> typedBasis = state.basis().exactEntries();
        Optional<ExactVector> typedVector = state.v().exact();
        ExactMatrix basis =
                typedBasis.orElseGet(() -> ExactMatrix.ofDoubles(state.basis().values()));
        ExactVector vector = state.v().exactOrNearest();
        boolean singular = basis.determinant().isZero();
        Optional<ExactMatrix> inverse = singular ? Optional.empty() : Optional.of(basis.inverse());
        return new Coordinates(
                typedBasis.isPresent() && typedVector.isPresent(),
                basis,
                vector,
                inverse,
                inverse.map(c -> c.times(vector)));
    }

    /** The vector with these coordinates, as it can be typed. */
    static VectorLiteral toVector(MatrixLiteral basis, VectorLiteral coordinates) {
        ExactMatrix b = basis.exactEntries().orElseGet(() -> ExactMatrix.ofDoubles(basis.values()));
        ExactVector c = coordinates.exactOrNearest();
        return VectorLiteral.parse(String.join(" ", typed(b.times(c))));
    }

    /** Entries as they can be typed: short exact ones as they are, others in decimals. */
    static List<String> typed(ExactVector vector) {
        return vector.entries().stream().map(TypedNumber::of).toList();
    }
}
