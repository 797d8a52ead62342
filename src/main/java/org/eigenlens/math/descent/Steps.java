package org.eigenlens.math.descent;

import java.util.OptionalInt;

/** How many multiplications by a rate it takes to reach a ratio. */
public final class Steps {

    private Steps() {}

    /**
     * The least k ≥ 0 with \(\text{rate}^k\) at most the ratio (if that is below 1) or at least it (if above); none if there is no such k below 2³¹.
     *
     * <p>It is \(\lceil \log\text{ratio}/\log\text{rate}\rceil\), corrected by one where rounding of the logarithms decides.
     *
     * @throws IllegalArgumentException unless the ratio is positive and finite and the rate not negative
     */
    public static OptionalInt toReach(double rate, double ratio) {
        if (!(ratio > 0) || Double.isInfinite(ratio) || !(rate >= 0)) {
            throw new IllegalArgumentException("The ratio is " + ratio + " and the rate " + rate
                    + ": give a ratio above 0 and a rate of at least 0.");
        }
        if (ratio == 1) {
            return OptionalInt.of(0);
        }
        boolean isDecay = ratio < 1;
        if (isDecay ? rate >= 1 : rate <= 1) {
            return OptionalInt.empty();
        }
        double estimate = Math.rint(Math.log(ratio) / Math.log(rate));
        if (estimate > Integer.MAX_VALUE - 1) {
            return OptionalInt.empty();
        }
        int k = Math.max(0, (int) estimate - 1);
        while (isDecay ? Math.pow(rate, k) > ratio : Math.pow(rate, k) < ratio) {
            k++;
        }
        return OptionalInt.of(k);
    }
}
