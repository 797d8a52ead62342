package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;

/**
 * The power \(A^k=PJ^kP^{-1}\), multiplied out.
 *
 * @param role what the basis is called: V for eigenvectors, P for chains
 */
public record PowerResult(
        String role,
        ExactMatrix matrix,
        int exponent,
        ExactMatrix basis,
        ExactMatrix formPower,
        ExactMatrix inverse,
        ExactMatrix power)
        implements Step {

    @Override
    public boolean holds() {
        return basis.times(formPower).times(inverse).equals(power)
                && matrix.power(exponent).equals(power);
    }
}
