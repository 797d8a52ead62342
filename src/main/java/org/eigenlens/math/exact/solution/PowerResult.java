package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;

/** The power \(A^k=PJ^kP^{-1}\), multiplied out. */
public record PowerResult(
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
