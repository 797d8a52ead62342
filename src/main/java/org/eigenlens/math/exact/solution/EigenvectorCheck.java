package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;

/** The check \(Av=\lambda v\): both sides are {@code image}. */
public record EigenvectorCheck(ExactMatrix matrix, ExactNumber value, ExactVector vector, ExactVector image)
        implements Step {

    static EigenvectorCheck of(ExactMatrix matrix, ExactNumber value, ExactVector vector) {
        return new EigenvectorCheck(matrix, value, vector, matrix.times(vector));
    }

    @Override
    public boolean holds() {
        return !vector.isZero()
                && matrix.times(vector).equals(image)
                && vector.times(value).equals(image);
    }
}
