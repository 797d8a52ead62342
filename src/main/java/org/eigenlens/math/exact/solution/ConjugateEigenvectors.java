package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;

/** The matrix is real, so the conjugate of an eigenvector belongs to the conjugate of its eigenvalue. */
public record ConjugateEigenvectors(
        ExactMatrix matrix, Surd value, ExactVector vector, Surd conjugate, ExactVector mirrored) implements Step {

    @Override
    public boolean holds() {
        boolean conjugates = value.conjugate().equals(conjugate) && !value.isReal();
        for (int i = 0; i < vector.size(); i++) {
            conjugates &= ((Surd) vector.entry(i)).conjugate().equals(mirrored.entry(i));
        }
        return conjugates && !mirrored.isZero() && matrix.times(mirrored).equals(mirrored.times(conjugate));
    }
}
