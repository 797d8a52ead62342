package org.eigenlens.widgets.transients;

import java.math.BigDecimal;
import java.util.Locale;
import org.eigenlens.math.exact.LongRun;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Words;

/** The sentence about the powers of a matrix: what becomes of them in the end, and what they do before. */
record TransientWords(Words words, TransientState state, PowerGrowth powers) {

    String sentence() {
        String said = powers.known().contracts() ? quiet() : growing();
        return state.matrix().exact().isPresent() ? said : said + " " + words.say("sentence.numeric");
    }

    private String quiet() {
        return words.say("quiet." + key(), radius());
    }

    private String growing() {
        String end = words.say("end." + key(), radius());
        if (powers.known().longRun() != LongRun.DECAY) {
            return end + " " + words.say("far." + key(), peakTime(), peak(), state.horizon());
        }
        boolean over = powers.growth().isPeakForEver();
        return end + " " + words.say(over ? "peak" : "peak.so-far", peakTime(), peak(), state.horizon());
    }

    private String key() {
        return powers.known().longRun().name().toLowerCase(Locale.ROOT);
    }

    private String radius() {
        return powers.known().longRun() == LongRun.BOUNDED || powers.known().longRun() == LongRun.POLYNOMIAL
                ? "1"
                : ofDouble(powers.spectralRadius()).text();
    }

    private String peakTime() {
        return Integer.toString(powers.peakTime());
    }

    private String peak() {
        return ofDouble(powers.peak()).text();
    }

    /** A number computed by doubles: all of its decimals where they are few, else as many as are read. */
    static ShownNumber ofDouble(double value) {
        Surd number = Surd.of(BigDecimal.valueOf(value));
        boolean isShort = number.decimal(ShownNumber.DIGITS).exact();
        return isShort ? ShownNumber.inDecimals(number) : ShownNumber.approximately(number);
    }
}
