package org.eigenlens.widgets.residualblock;

import java.util.Arrays;
import org.eigenlens.math.descent.Layer;
import org.eigenlens.math.spectral.Svd;

/**
 * The two singular values of a Jacobian on the mini-batch, and what they mean for \(J^\top J\).
 *
 * <p>Error: about 10⁻¹⁵·σ₁, so that a σ₂ that counts to six digits has nine of them right.
 */
record Conditioning(double largest, double smallest) {

    /** A singular value below this part of the largest is lost to somebody who computes with six digits. */
    static final double SIX_DIGITS = 1e-6;

    /** Below this size of the largest singular value next to nothing passes through. */
    private static final double FAINT = 1e-3;

    static Conditioning of(Layer layer, Respect respect) {
        double[] sigma =
                Svd.of(respect.jacobian(layer, MiniBatch.INPUTS)).sigma().toArray();
        return new Conditioning(sigma[0], sigma[1]);
    }

    /** \(\kappa(J^\top J) = (\sigma_1/\sigma_2)^2\); infinite where σ₂ is zero. */
    double kappa() {
        double ratio = largest / smallest;
        return smallest == 0 ? Double.POSITIVE_INFINITY : ratio * ratio;
    }

    int rankToSixDigits() {
        return (int) Arrays.stream(new double[] {largest, smallest})
                .filter(sigma -> sigma > SIX_DIGITS * largest)
                .count();
    }

    boolean isZero() {
        return largest == 0;
    }

    boolean isFaint() {
        return largest < FAINT;
    }

    boolean isLost() {
        return rankToSixDigits() < 2;
    }
}
