package org.eigenlens.widgets.gradientflow;

import java.math.BigDecimal;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param hessian H of the loss \(\frac12x^\top Hx\): real, symmetric, 2×2, as typed
 * @param start the point at time 0, its entries at most {@value #LARGEST} in size
 * @param learningRate η of the steps that are laid over the flow, real, above 0 and at most {@value #LONGEST}
 * @param time t, at which one looks at the flow, real, from 0 to {@value #LONGEST}
 * @param span T, how much time is shown, real, above 0 and at most {@value #LONGEST}
 */
record GradientFlowState(MatrixLiteral hessian, VectorLiteral start, Literal learningRate, Literal time, Literal span) {

    static final int LONGEST = 1_000;

    /** The squares of larger numbers come near the end of the doubles. */
    private static final double LARGEST = 1e100;

    GradientFlowState {
        if (hessian.rows() != 2 || hessian.columns() != 2 || !hessian.isSymmetric()) {
            throw new IllegalArgumentException("A Hessian of two parameters is real and symmetric, such as 4 1; 1 2: "
                    + "type the same entry on both sides of the diagonal.");
        }
        if (start.size() != 2 || !start.isRealWithin(LARGEST)) {
            throw new IllegalArgumentException("The start has two real entries, at most 1e100 in size, such as 2 1.");
        }
        if (!learningRate.isReal() || !(learningRate.re() > 0) || learningRate.re() > LONGEST) {
            throw new IllegalArgumentException("The learning rate η is a number above 0, such as 0.1 or 1/4.");
        }
        if (!time.isReal() || !(time.re() >= 0) || time.re() > LONGEST) {
            throw new IllegalArgumentException("The time t is a number from 0 to " + LONGEST + ", such as 1.5.");
        }
        if (!span.isReal() || !(span.re() > 0) || span.re() > LONGEST) {
            throw new IllegalArgumentException(
                    "The time T that is shown is a number above 0 and at most " + LONGEST + ", such as 5.");
        }
    }

    /** How much time is shown: T, and more where t is beyond it. */
    double horizon() {
        return Math.max(span.re(), time.re());
    }

    /** η exactly; where it has no exact form, the double nearest to it. */
    Surd exactRate() {
        return learningRate.exact().orElseGet(() -> Surd.of(new BigDecimal(learningRate.re())));
    }

    /** Whether nothing that was typed has to be rounded, as far as it decides what the flow does. */
    boolean exact() {
        return hessian.exact().isPresent() && start.exact().isPresent();
    }
}
