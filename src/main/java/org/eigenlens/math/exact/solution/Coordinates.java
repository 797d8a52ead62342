package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;

/** The coordinates \(y=P^{-1}x\) of a vector x in the basis of the columns of P. */
public record Coordinates(ExactMatrix basis, ExactVector vector, ExactVector coordinates) implements Step {

    @Override
    public boolean holds() {
        return basis.times(coordinates).equals(vector);
    }
}
