package org.eigenlens.widgets.transients;

import java.util.Locale;
import org.eigenlens.math.exact.LongRun;
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
                : ShownNumber.ofDouble(powers.spectralRadius()).text();
    }

    private String peakTime() {
        return Integer.toString(powers.peakTime());
    }

    private String peak() {
        return ShownNumber.ofDouble(powers.peak()).text();
    }
}
