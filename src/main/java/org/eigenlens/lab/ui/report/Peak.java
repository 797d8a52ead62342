package org.eigenlens.lab.ui.report;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import org.eigenlens.math.exact.LongRun;
import org.eigenlens.math.spectral.DecimalGrowth;
import org.eigenlens.math.spectral.TransientGrowth;

/**
 * The largest of the powers up to a horizon.
 *
 * @param kind what is known of the powers beyond: the end of a key of the bundle
 */
record Peak(int time, Rounded size, String kind) {

    /** @param decimals the entries to so many digits */
    static Peak of(Numerics numerics, Fate fate, int horizon, IntFunction<BigDecimal[]> decimals) {
        if (numerics.exact()
                .filter(exact -> LongRun.isContraction(exact.matrix()))
                .isPresent()) {
            return new Peak(0, Rounded.of(1, 0), "contraction");
        }
        TransientGrowth growth = TransientGrowth.of(numerics.matrix(), horizon);
        int time = growth.peakTime();
        if (Double.isInfinite(growth.peak())) {
            return new Peak(time, Rounded.atLeast(growth.peak()), kind(growth, fate, time));
        }
        Rounded size = Rounded.of(growth.peak(), growth.error(time));
        if (size.digits() < Rounded.MOST && numerics.exact().isPresent()) {
            DecimalGrowth right = DecimalGrowth.of(numerics.size(), decimals, horizon);
            time = right.peakTime();
            size = Rounded.relative(right.peak(), DecimalGrowth.ERROR);
        }
        return new Peak(time, size, kind(growth, fate, time));
    }

    private static String kind(TransientGrowth growth, Fate fate, int time) {
        if (fate == Fate.DECAY && growth.isPeakForEver()) {
            return "ever";
        }
        boolean isGrowing = time == growth.horizon() && fate != Fate.BOUNDED;
        return isGrowing ? "growing" : "horizon";
    }
}
