package org.eigenlens.lab.ui.report;

import java.util.Optional;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.spectral.DenseMatrix;

/**
 * The matrix of a report, in the forms that its sections begin from.
 *
 * @param exponent k of the power that is shown
 * @param entries the matrix exactly, where its entries are sums of square roots
 * @param spectrum decided exactly, where the entries lie in one field
 * @param dense rounded to double, where the entries are within the range of doubles
 */
record Subject(
        MatrixLiteral literal,
        int exponent,
        Optional<ExactMatrix> entries,
        Optional<ExactSpectrum> spectrum,
        Optional<DenseMatrix> dense) {

    static Subject of(MatrixLiteral literal, int exponent) {
        return new Subject(
                literal, exponent, literal.exactEntries(), literal.exact().map(ExactSpectrum::of), dense(literal));
    }

    private static Optional<DenseMatrix> dense(MatrixLiteral literal) {
        try {
            return Optional.of(DenseMatrix.ofRows(literal.values()));
        } catch (IllegalArgumentException beyondDoubles) {
            return Optional.empty();
        }
    }

    int size() {
        return literal.rows();
    }
}
