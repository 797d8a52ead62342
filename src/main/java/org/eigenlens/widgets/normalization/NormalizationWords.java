package org.eigenlens.widgets.normalization;

import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Words;

/** The sentence about a cloud three ways: how κ falls, and what has made it fall. */
record NormalizationWords(Words words, CovarianceOfTwo raw, CovarianceOfTwo standardized) {

    String caption(String way, CovarianceOfTwo covariance) {
        return words.say(
                "way." + way,
                ShownNumber.inFewDecimals(covariance.conditionNumber()).text());
    }

    /** Whitened data have the identity for a covariance, whatever they were before. */
    String caption(String way) {
        return words.say("way." + way, "1");
    }

    String sentence() {
        String before = ShownNumber.inFewDecimals(raw.conditionNumber()).text();
        String between =
                ShownNumber.inFewDecimals(standardized.conditionNumber()).text();
        return words.say("sentence." + kind(), before, between);
    }

    private String kind() {
        if (raw.q().isZero()) {
            return raw.isRound() ? "round" : "scales";
        }
        return raw.p().equals(raw.r()) ? "correlation" : "both";
    }
}
