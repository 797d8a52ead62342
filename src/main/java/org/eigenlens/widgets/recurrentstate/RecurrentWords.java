package org.eigenlens.widgets.recurrentstate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eigenlens.math.exact.LongRun;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Svd;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/** What is said of the two cells: the sentence and the read-out. */
record RecurrentWords(
        Words words,
        RecurrentState state,
        DenseMatrix weights,
        LongRun longRun,
        double radius,
        CellRun linear,
        CellRun tanh) {

    private static final ShownNumber BEYOND = new ShownNumber("> 10^{308}", "above 10 to the power 308");

    String sentence() {
        List<String> said = new ArrayList<>();
        said.add(words.say(
                "end." + longRun.name().toLowerCase(Locale.ROOT), shownRadius().text()));
        if (state.x().exactOrNearest().isZero()) {
            said.add(words.say("nothing"));
        } else {
            said.add(words.say(growth(), peakTime(linear), brief(linear.peak())));
            said.add(words.say("tanh", peakTime(tanh), brief(tanh.peak())));
        }
        if (!linear.isWhole()) {
            said.add(words.say("beyond", Integer.toString(linear.states().size())));
        }
        if (state.weights().exact().isEmpty()) {
            said.add(words.say("sentence.numeric"));
        }
        return String.join(" ", said);
    }

    private String growth() {
        if (linear.peakTime() == 1) {
            return "linear.quiet";
        }
        return linear.peakTime() == linear.states().size() ? "linear.growing" : "linear.peak";
    }

    List<Fact> facts() {
        return List.of(
                fact("rho", words.say("fact.rho"), shownRadius()),
                fact("norm", words.say("fact.norm"), ofDouble(Svd.of(weights).norm())),
                fact("linear", words.say("fact.linear", peakTime(linear)), ofDouble(linear.peak())),
                fact("tanh", words.say("fact.tanh", peakTime(tanh)), ofDouble(tanh.peak())),
                fact("linear", words.say("fact.linear.gradient"), ofDouble(linear.gradient())),
                fact("tanh", words.say("fact.tanh.gradient"), ofDouble(tanh.gradient())));
    }

    /** On the unit circle it is 1 exactly, whatever rounding has made of it. */
    private ShownNumber shownRadius() {
        boolean isOne = longRun == LongRun.BOUNDED || longRun == LongRun.POLYNOMIAL;
        return isOne ? new ShownNumber("1", "1") : ofDouble(radius);
    }

    private static String peakTime(CellRun run) {
        return Integer.toString(run.peakTime());
    }

    private static String brief(double value) {
        return ofDouble(value).text();
    }

    private static Fact fact(String key, String label, ShownNumber shown) {
        return new Fact(key, label, shown.tex(), shown.text());
    }

    private static ShownNumber ofDouble(double value) {
        return Double.isFinite(value) ? ShownNumber.ofDouble(value) : BEYOND;
    }
}
