package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;

/**
 * One link of a Jordan chain: \((A-\lambda I)v_{j}=v_{j-1}\).
 *
 * @param height j; the eigenvector of the chain is \(v_1\)
 * @param vector \(v_j\)
 * @param image \(v_{j-1}\), zero for j = 1
 */
public record ChainLink(ExactMatrix matrix, ExactNumber value, int height, ExactVector vector, ExactVector image)
        implements Step {

    @Override
    public boolean holds() {
        return !vector.isZero()
                && matrix.minusMultipleOfIdentity(value).times(vector).equals(image)
                && image.isZero() == (height == 1);
    }
}
