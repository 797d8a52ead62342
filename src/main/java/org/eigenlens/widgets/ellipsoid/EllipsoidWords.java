package org.eigenlens.widgets.ellipsoid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/**
 * What is said of the points with xᵀAx = c: the sentence and the read-out.
 *
 * @param exact whether all of it is of the matrix as typed; else of its entries rounded to double
 */
record EllipsoidWords(Words words, PrincipalAxes axes, Kind kind, Surd level, boolean exact) {

    private static final int SENTENCE_DIGITS = 4;
    private static final MathContext SENTENCE = new MathContext(SENTENCE_DIGITS);

    String sentence(boolean symmetric) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("sentence.kind", brief(level).text(), words.say(kind.key()), signs()));
        if (kind.isClosed()) {
            sentences.add(words.say("sentence.closed." + axes.size(), semiAxes(), measure()));
        }
        if (!symmetric) {
            sentences.add(words.say("sentence.symmetric"));
        }
        if (!exact) {
            sentences.add(words.say("sentence.numeric"));
        }
        return String.join(" ", sentences);
    }

    /** How many eigenvalues are positive, negative and zero, in words. */
    private String signs() {
        return IntStream.of(1, -1, 0)
                .mapToObj(sign -> {
                    long count = IntStream.range(0, axes.size())
                            .filter(i -> axes.sign(i) == sign)
                            .count();
                    return count == 0 ? "" : words.say("signs." + sign, words.say("number." + count));
                })
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String semiAxes() {
        return IntStream.range(0, axes.size())
                .mapToObj(i -> semiAxis(squaredSemiAxis(i)))
                .collect(Collectors.joining(", "));
    }

    /** The root in a few decimals, and whether they are all of it. */
    private String semiAxis(ExactNumber square) {
        String decimals = rounded(SquareRoot.nearest(square)).text();
        boolean all = square instanceof Surd surd
                && surd.sqrt()
                        .map(root -> root.decimal(SENTENCE_DIGITS).exact())
                        .orElse(false);
        return all ? decimals : words.say("about", decimals);
    }

    private String measure() {
        BigDecimal product = IntStream.range(0, axes.size())
                .mapToObj(i -> SquareRoot.nearest(squaredSemiAxis(i)))
                .reduce(SquareRoot.timesPi(unitMeasure()), BigDecimal::multiply);
        return rounded(product).text();
    }

    /** The area of the unit disc, or the volume of the unit ball, over π. */
    private Surd unitMeasure() {
        return axes.size() == 2 ? Surd.ONE : Surd.of(4, 3);
    }

    /** \(c/\lambda_i\): the square of the semi-axis along axis i where it is positive. */
    private ExactNumber squaredSemiAxis(int i) {
        return axes.values().get(i).reciprocal().times(level);
    }

    List<Fact> facts(ExactMatrix matrix, ExactMatrix symmetric) {
        List<Fact> facts = new ArrayList<>();
        facts.add(equation());
        if (!matrix.equals(symmetric)) {
            facts.add(matrix("symmetric", words.say("fact.symmetric"), symmetric));
        }
        for (int i = 0; i < axes.size(); i++) {
            addAxis(facts, i);
        }
        if (kind.isClosed()) {
            axes.determinant().ifPresent(delta -> {
                ShownNumber value =
                        SquareRoot.timesPi(level.power(axes.size()).times(delta.reciprocal()), unitMeasure());
                facts.add(fact("measure", words.say("fact.measure." + axes.size()), value));
            });
        }
        return List.copyOf(facts);
    }

    /** The equation in coordinates along the axes, in which nothing is mixed. */
    private Fact equation() {
        StringBuilder tex = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < axes.size(); i++) {
            if (axes.sign(i) != 0) {
                term(i, tex, text);
            }
        }
        String zero = tex.isEmpty() ? "0" : "";
        return new Fact(
                "equation",
                words.say("fact.equation"),
                zero + tex + " = " + brief(level).tex(),
                zero + text + " = " + brief(level).text());
    }

    private void term(int i, StringBuilder tex, StringBuilder text) {
        boolean negative = axes.sign(i) < 0;
        ExactNumber value = axes.values().get(i);
        ShownNumber size = brief(negative ? value.negate() : value);
        boolean sum = value.isShort() && size.text().contains(" ");
        boolean one = size.text().equals("1");
        String sign = tex.isEmpty() ? (negative ? "-" : "") : negative ? " - " : " + ";
        tex.append(sign)
                .append(one ? "" : sum ? "(" + size.tex() + ")" : size.tex())
                .append("\\,y_")
                .append(i + 1)
                .append("^2");
        text.append(sign.replace('-', '−'))
                .append(one ? "" : (sum ? "(" + size.text() + ")" : size.text()) + " ")
                .append("y")
                .append("₁₂₃".charAt(i))
                .append("²");
    }

    private void addAxis(List<Fact> facts, int i) {
        String key = "lambda" + (i + 1);
        String index = String.valueOf("₁₂₃".charAt(i));
        ShownNumber value = showing().number(axes.values().get(i));
        facts.add(fact(key, words.say("fact.eigenvalue", index), value));
        facts.add(fact(key, words.say("fact.axis", index), direction(i)));
        facts.add(semiAxis(key, index, i));
    }

    private ShownNumber direction(int i) {
        if (!axes.vectors().isEmpty()) {
            ExactVector vector = axes.vectors().get(i);
            return showing().vector(vector);
        }
        List<ShownNumber> entries = axes.directions().get(i).stream()
                .map(entry -> rounded(BigDecimal.valueOf(entry)))
                .toList();
        return new ShownNumber(
                "\\approx \\left(" + joined(entries, ShownNumber::tex, ",\\; ") + "\\right)",
                "about (" + joined(entries, ShownNumber::text, ", ") + ")");
    }

    private static String joined(List<ShownNumber> entries, Function<ShownNumber, String> form, String between) {
        return entries.stream().map(form).collect(Collectors.joining(between));
    }

    /** In the few digits that are read at a glance. */
    private static ShownNumber rounded(BigDecimal value) {
        return ShownNumber.inFewDecimals(Surd.of(value.round(SENTENCE)));
    }

    private Fact semiAxis(String key, String index, int i) {
        String label = words.say("fact.semi-axis", index);
        if (level.isZero() || axes.sign(i) != level.signum()) {
            String none = words.say(axes.sign(i) == 0 && !level.isZero() ? "semi-axis.endless" : "semi-axis.none");
            return new Fact(key, label, "\\text{" + none + "}", none);
        }
        return fact(key, label, SquareRoot.of(squaredSemiAxis(i)));
    }

    private Fact matrix(String key, String label, ExactMatrix matrix) {
        return fact(key, label, showing().matrix(matrix));
    }

    private ShownNumber brief(ExactNumber number) {
        return showing().briefly(number);
    }

    private Showing showing() {
        return Showing.exactlyIf(exact);
    }

    private static Fact fact(String key, String label, ShownNumber value) {
        return new Fact(key, label, value.tex(), value.text());
    }
}
