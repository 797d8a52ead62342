package org.eigenlens.widgets.optimizer;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param objective the loss
 * @param hessian H of the quadratic loss \(\frac12x^\top Hx\): real, symmetric, 2×2 or 3×3, as typed, its entries at most {@value #LARGEST} in size
 * @param rule how steps are made
 * @param learningRate η, real, above 0 and at most {@value #LARGEST_RATE}
 * @param momentum β, real, from 0 to 1; only rules with momentum use it
 * @param start the point before the first step, seen from the minimum, with an entry for each parameter, at most {@value #LARGEST} in size
 * @param steps how many are made, from 1 to {@value #MOST_STEPS}
 */
record OptimizerState(
        Objective objective,
        MatrixLiteral hessian,
        Rule rule,
        Literal learningRate,
        Literal momentum,
        VectorLiteral start,
        int steps) {

    static final int MOST_STEPS = 100;
    static final int LARGEST_RATE = 1_000_000;

    /** The products of larger numbers come near the end of the doubles. */
    private static final double LARGEST = 1e100;

    OptimizerState {
        requireHessian(hessian);
        if (!learningRate.isReal() || !(learningRate.re() > 0) || learningRate.re() > LARGEST_RATE) {
            throw new IllegalArgumentException("The learning rate η is a number above 0, such as 0.1 or 1/4.");
        }
        if (!momentum.isReal() || momentum.re() < 0 || momentum.re() > 1) {
            throw new IllegalArgumentException("The momentum β is a number from 0 to 1, such as 0.9.");
        }
        requireStart(start, parameters(objective, hessian));
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("The number of steps is a whole number from 1 to " + MOST_STEPS + ".");
        }
    }

    /** The literal, if it can be the Hessian of two or three parameters. */
    static MatrixLiteral requireHessian(MatrixLiteral typed) {
        if (!typed.isSymmetric() || typed.rows() < 2 || typed.rows() > 3) {
            throw new IllegalArgumentException("A Hessian of two or three parameters is real and symmetric, such as "
                    + "4 1; 1 2: type the same entry on both sides of the diagonal.");
        }
        if (!typed.isRealWithin(LARGEST)) {
            throw new IllegalArgumentException(
                    "The entries of the Hessian are at most 1e100 in size, such as 4 1; 1 2.");
        }
        return typed;
    }

    /** How many parameters the loss has. */
    static int parameters(Objective objective, MatrixLiteral hessian) {
        return objective.isQuadratic() ? hessian.rows() : 2;
    }

    /** The literal, if it can be the start for so many parameters. */
    static VectorLiteral requireStart(VectorLiteral start, int parameters) {
        if (start.size() != parameters || !start.isRealWithin(LARGEST)) {
            throw new IllegalArgumentException(
                    parameters == 2
                            ? "The start has two real entries, at most 1e100 in size, such as 2 1."
                            : "The start has three real entries, at most 1e100 in size, such as 2 1 1.");
        }
        return start;
    }

    /** η exactly; where it has no exact form, such as π/4, the double nearest to it. */
    Surd exactRate() {
        return exact(learningRate);
    }

    /** β exactly; where it has no exact form, the double nearest to it. */
    Surd exactMomentum() {
        return exact(momentum);
    }

    /** The Hessian at the minimum exactly; where it has no exact form, its doubles. */
    ExactMatrix exactHessian() {
        return objective.hessian().orElseGet(hessian::exactOrNearest);
    }

    /** Whether what was typed decides everything exactly. */
    boolean isExact() {
        return (!objective.isQuadratic() || hessian.exact().isPresent())
                && learningRate.exact().isPresent();
    }

    private static Surd exact(Literal number) {
        return number.exact().orElseGet(() -> Surd.of(new java.math.BigDecimal(number.re())));
    }
}
