package org.eigenlens.math.descent;

/**
 * How long it takes to leave a saddle along a direction of negative curvature −c, from an offset to a distance.
 *
 * <p>Gradient descent multiplies the offset by \(1 + \eta c\) at each step, the flow by \(e^{ct}\): about
 * \(\ln(\text{distance}/\text{offset})/(\eta c)\) steps, so an offset a thousand times smaller costs only a few more.
 */
public record SaddleEscape(double curvature, double offset, double distance) {

    /** @throws IllegalArgumentException unless the curvature is negative and 0 &lt; offset ≤ distance */
    public SaddleEscape {
        if (!(curvature < 0)) {
            throw new IllegalArgumentException(
                    "The curvature is " + curvature + ": only negative curvature leads away.");
        }
        if (!(offset > 0 && offset <= distance) || Double.isInfinite(distance)) {
            throw new IllegalArgumentException("The offset is " + offset + " and the distance " + distance
                    + ": give an offset above 0 and a distance that is not smaller.");
        }
    }

    /** The least k with \(\text{offset}\,(1 + \eta c)^k \ge \text{distance}\). */
    public int steps(double learningRate) {
        LearningRate.requirePositive(learningRate);
        return Steps.toReach(Math.fma(-learningRate, curvature, 1), distance / offset)
                .orElseThrow(() -> new ArithmeticException(
                        "The learning rate " + learningRate + " is too small to leave in 2³¹ steps."));
    }

    /** The time t of the gradient flow with \(\text{offset}\,e^{ct} = \text{distance}\). */
    public double time() {
        return Math.log(distance / offset) / -curvature;
    }
}
