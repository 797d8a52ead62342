package org.eigenlens.widgets.normalization;

import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Words;

/** The sentence about a cloud three ways: how κ falls, and what has made it fall. */
record NormalizationWords(Words words, CovarianceOfTwo raw, CovarianceOfTwo standardized) {

    String caption(String way, CovarianceOfTwo covariance) {
        return words.say("way." + way, shown(covariance.conditionNumber()).text());
    }

    /** Whitened data have the identity for a covariance, whatever they were before. */
    String caption(String way) {
        return words.say("way." + way, "1");
    }

    String sentence() {
        String before = shown(raw.conditionNumber()).text();
        String between = shown(standardized.conditionNumber()).text();
        return words.say("sentence." + kind(), before, between);
    }

    private String kind() {
        if (raw.q().isZero()) {
            return raw.isRound() ? "round" : "scales";
        }
        return raw.p().equals(raw.r()) ? "correlation" : "both";
    }

    /** All decimals where they are few, else as many as are read. */
    static ShownNumber shown(Surd number) {
        boolean isShort = number.realDecimal(ShownNumber.DIGITS).exact();
        return isShort ? ShownNumber.inDecimals(number) : ShownNumber.approximately(number);
    }
}
