package org.eigenlens.widgets.spectraltheorem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.widget.Words;

/** What is said of a symmetric matrix, its axes, and the part of its sum that is on. */
record SpectralTheoremWords(Words words, SpectralSum sum) {

    private static final String INDICES = "₀₁₂₃";

    /** A symbol with an index below the line: q₂. */
    static String indexed(String symbol, int index) {
        return symbol + INDICES.charAt(index);
    }

    String sentence() {
        List<String> sentences = new ArrayList<>(List.of(ofTheSum(), ofTheAxes()));
        if (!sum.exact()) {
            sentences.add(words.say("sentence.numeric"));
        }
        return String.join(" ", sentences);
    }

    private String ofTheSum() {
        List<Integer> on = sum.on();
        if (on.isEmpty()) {
            return words.say("sum.none");
        }
        String image = Showing.exactlyIf(sum.hasExactX())
                .vector(sum.partialSum().times(sum.x()))
                .text();
        if (on.size() == sum.axes().size()) {
            return words.say("sum.all." + on.size(), image);
        }
        return on.size() == 1
                ? words.say(
                        "sum.one",
                        indexed("λ", on.getFirst()),
                        text(sum.axis(on.getFirst()).value()),
                        indexed("q", on.getFirst()),
                        image)
                : words.say("sum.two", listed("λ", on), image, indexed("q", offTerm()));
    }

    private int offTerm() {
        return sum.state().off().iterator().next();
    }

    private String ofTheAxes() {
        int n = sum.axes().size();
        List<Integer> chosen = sum.chosen();
        if (chosen.isEmpty()) {
            List<Integer> every = IntStream.rangeClosed(1, n).boxed().toList();
            return words.say(
                    "axes.distinct." + n,
                    listed("q", every),
                    listed(sum.axes().stream().map(axis -> text(axis.value())).toList()));
        }
        String value = text(sum.axis(chosen.getFirst()).value());
        return words.say(chosen.size() == n ? "axes.all." + n : "axes.twice", value, listed("q", chosen));
    }

    private String listed(String symbol, List<Integer> indices) {
        return listed(indices.stream().map(i -> indexed(symbol, i)).toList());
    }

    private String listed(List<String> said) {
        String before = String.join(", ", said.subList(0, said.size() - 1));
        return before.isEmpty() ? said.getLast() : words.say("and", before, said.getLast());
    }

    private String text(ExactNumber number) {
        return Showing.exactlyIf(sum.exact()).briefly(number).text();
    }
}
