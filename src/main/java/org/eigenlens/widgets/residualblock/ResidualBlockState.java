package org.eigenlens.widgets.residualblock;

import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.MatrixLiteral;

/**
 * What the reader has set.
 *
 * @param weights W, 2×2 and real, as typed; entries up to {@value #LARGEST_ENTRY} in size
 * @param push which units are driven into saturation
 * @param saturation s, what is added to the activation of these units, from 0 to {@value #MOST}
 * @param respect with respect to what the Jacobian is taken
 */
record ResidualBlockState(MatrixLiteral weights, Push push, Literal saturation, Respect respect) {

    static final double MOST = 10;
    static final double LARGEST_ENTRY = 10;

    ResidualBlockState {
        if (weights.rows() != 2 || weights.columns() != 2 || !weights.isReal()) {
            throw new IllegalArgumentException(
                    "The weights are a real matrix of two rows and two columns, such as 0.6 -0.8; 0.8 0.6.");
        }
        for (double[] row : weights.values()) {
            for (double entry : row) {
                if (!(Math.abs(entry) <= LARGEST_ENTRY)) {
                    throw new IllegalArgumentException(
                            "A weight is larger than ten; type entries up to 10 in size, such as 0.5.");
                }
            }
        }
        if (!saturation.isReal() || !(saturation.re() >= 0 && saturation.re() <= MOST)) {
            throw new IllegalArgumentException("The saturation s is a number from 0 to 10, such as 2 or 1/2.");
        }
    }
}
