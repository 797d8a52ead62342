package org.eigenlens.widgets.changeofbasis;

import java.util.List;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Svd;
import org.eigenlens.widget.Words;

/**
 * The picture of a vector in two bases.
 *
 * <p>Whether the columns of B are a basis is decided exactly, \(\det B \ne 0\). How nearly they are none is a matter of degree, and is
 * said by the largest factor \(1/\sigma_{\min}(B)\) by which a move of v moves its coordinates.
 */
final class ChangeOfBasisModel {

    /** From how many times the move of v the coordinates' move is worth a warning, for basis vectors of length one. */
    private static final double HARDLY = 8;

    private ChangeOfBasisModel() {}

    static ChangeOfBasisPicture of(ChangeOfBasisState state, Words words) {
        Coordinates coordinates = Coordinates.of(state);
        boolean isBasis = coordinates.inverse().isPresent();
        Svd svd = Svd.of(DenseMatrix.ofRows(state.basis().values()));
        boolean nearlyNone = isBasis && svd.conditionNumber() > HARDLY;
        ChangeOfBasisWords said = new ChangeOfBasisWords(words, coordinates);
        String sentence = said.sentence() + (nearlyNone ? " " + said.warning(svd) : "");
        return new ChangeOfBasisPicture(
                isBasis,
                nearlyNone,
                coordinates.coordinates().map(Coordinates::typed).orElse(List.of()),
                sentence,
                said.facts());
    }

    /** Whether v is a combination of vectors that lie on one line: then of infinitely many. */
    static boolean isOnTheirLine(Coordinates given) {
        ExactVector first = given.basis().column(0);
        ExactVector line = first.isZero() ? given.basis().column(1) : first;
        ExactVector v = given.vector();
        return line.isZero()
                ? v.isZero()
                : line.entry(0)
                        .times(v.entry(1))
                        .minus(line.entry(1).times(v.entry(0)))
                        .isZero();
    }
}
