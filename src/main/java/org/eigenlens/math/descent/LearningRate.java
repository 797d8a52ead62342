package org.eigenlens.math.descent;

/** Checks the parameters that optimizers share. */
final class LearningRate {

    private LearningRate() {}

    static void requirePositive(double learningRate) {
        if (!(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException(
                    "The learning rate is " + learningRate + ": give a number above 0, such as 0.1.");
        }
    }

    /** β = 1 is allowed: a ball without friction, which swings for ever. */
    static void requireMomentum(double momentum) {
        if (!(momentum >= 0 && momentum <= 1)) {
            throw new IllegalArgumentException(
                    "The momentum is " + momentum + ": give a number from 0 to 1, such as 0.9.");
        }
    }
}
