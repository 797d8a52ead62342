package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseVector;

/** A descent under way: each call makes one step and answers the point it leads to. */
@FunctionalInterface
public interface Descent {

    /**
     * Makes a step.
     *
     * @throws ArithmeticException if the point or the loss there is beyond the range of doubles, or the step is not defined
     */
    DenseVector step();
}
