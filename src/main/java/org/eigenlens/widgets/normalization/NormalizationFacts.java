package org.eigenlens.widgets.normalization;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eigenlens.math.descent.Steps;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownMatrix;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/** The read-out: the three covariances, their κ and trace, the whitening matrix, and how long a descent takes on each. */
record NormalizationFacts(Words words, CovarianceOfTwo raw, CovarianceOfTwo standardized) {

    /** The part of the distance that is left when a descent counts as done. */
    private static final double DONE = 1e-3;

    /** Digits of an entry that has no short form. */
    private static final int DIGITS = 4;

    private static final CovarianceOfTwo IDENTITY = new CovarianceOfTwo(Surd.ONE, Surd.ZERO, Surd.ONE);

    List<Fact> facts() {
        return List.of(
                matrix("covariance", raw),
                matrix("correlation", standardized),
                matrix("identity", IDENTITY),
                number("kappa", raw.conditionNumber()),
                number("kappa-standardized", standardized.conditionNumber()),
                number("kappa-whitened", IDENTITY.conditionNumber()),
                number("trace", raw.trace()),
                number("trace-standardized", standardized.trace()),
                number("trace-whitened", IDENTITY.trace()),
                whitening(),
                steps());
    }

    private Fact number(String key, Surd value) {
        ShownNumber shown = ShownNumber.inFewDecimals(value);
        return fact(key, shown);
    }

    private Fact matrix(String key, CovarianceOfTwo matrix) {
        ShownNumber corner = ShownNumber.inFewDecimals(matrix.q());
        return fact(
                key,
                ShownMatrix.ofRows(List.of(
                        List.of(ShownNumber.inFewDecimals(matrix.p()), corner),
                        List.of(corner, ShownNumber.inFewDecimals(matrix.r())))));
    }

    private Fact whitening() {
        return raw.whitening().map(exact -> fact("whitening", exactly(exact))).orElseGet(this::roundedWhitening);
    }

    private static ShownNumber exactly(CovarianceOfTwo matrix) {
        ShownNumber corner = ShownNumber.of(matrix.q());
        return ShownMatrix.ofRows(
                List.of(List.of(ShownNumber.of(matrix.p()), corner), List.of(corner, ShownNumber.of(matrix.r()))));
    }

    private Fact roundedWhitening() {
        DenseMatrix zca = raw.inDoubles().zcaWhitening();
        ShownNumber shown = ShownMatrix.ofRows(List.of(
                List.of(rounded(zca.entry(0, 0)), rounded(zca.entry(0, 1))),
                List.of(rounded(zca.entry(1, 0)), rounded(zca.entry(1, 1)))));
        return fact("whitening", new ShownNumber("\\approx " + shown.tex(), words.say("about", shown.text())));
    }

    private static ShownNumber rounded(double entry) {
        BigDecimal decimal = new BigDecimal(entry).setScale(DIGITS, RoundingMode.HALF_EVEN);
        String text = decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        return new ShownNumber(text, text.replace('-', '−'));
    }

    /** Each step with the best rate leaves \((\kappa-1)/(\kappa+1)\) of the distance. */
    private Fact steps() {
        String before = steps(raw.conditionNumber().re());
        String between = steps(standardized.conditionNumber().re());
        return fact(
                "steps", new ShownNumber(before + " \\to " + between + " \\to 1", words.say("steps", before, between)));
    }

    private static String steps(double kappa) {
        return Integer.toString(Steps.toReach((kappa - 1) / (kappa + 1), DONE).orElse(Integer.MAX_VALUE));
    }

    private Fact fact(String key, ShownNumber shown) {
        return new Fact(key, words.say("fact." + key), shown.tex(), shown.text());
    }
}
