package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.Diagonalization;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/**
 * The rows of V⁻¹ where eigenvalues have no short form: left eigenvectors w with \(w^\top A=\lambda w^\top\) and \(w^\top v=1\).
 *
 * <p>Left and right eigenvectors of different eigenvalues are orthogonal, so these rows make up the inverse.
 */
public record LeftEigenvectors(ExactMatrix matrix, Diagonalization diagonalization) implements Step {

    @Override
    public boolean holds() {
        boolean holds = true;
        for (int i = 0; i < matrix.rows(); i++) {
            ExactVector row = diagonalization.inverse().row(i);
            ExactNumber value = diagonalization.values().entry(i, i);
            holds &= matrix.transpose().times(row).equals(row.times(value));
            holds &= row.dot(diagonalization.vectors().column(i)).equals(Surd.ONE);
        }
        return holds;
    }
}
