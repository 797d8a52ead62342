package org.eigenlens.widgets.pseudospectra;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownMatrix;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.spectral.ComplexMatrix;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.KreissConstant;
import org.eigenlens.math.spectral.TransientGrowth;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.pseudospectra.PseudospectraModel.Perturbation;

/** What is said of a point and of the change that makes it an eigenvalue: the sentence and the read-out. */
record PseudospectraWords(Words words, Landscape landscape, Perturbation change) {

    private static final MathContext DIGITS = new MathContext(4);

    /** Significant digits of the largest entry of a matrix. */
    private static final int ENTRY_DIGITS = 3;

    /** Parts smaller than this, relative to the largest, are not told apart from zero. */
    private static final double NOTHING = 1e-12;

    String sentence() {
        double nearest = landscape.spectrum().eigenvalues().stream()
                .mapToDouble(lambda -> lambda.minus(change.z()).modulus())
                .min()
                .orElseThrow();
        String said = words.say(
                "change", shown(change.z()).text(), number(change.size()).text());
        String compared = landscape.normal()
                ? words.say("normal")
                : words.say("distance", number(nearest).text());
        return said + " " + compared + bound();
    }

    /** What the point alone tells of the powers: a lower bound of their peak, where it is above 1 and so says something. */
    private String bound() {
        double least = (change.z().modulus() - 1) / change.size();
        return landscape.growth() != null && least > 1
                ? " " + words.say("bound", number(least).text())
                : "";
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("sigma", number(change.size())));
        facts.add(matrix(change.e()));
        IntStream.range(0, change.moved().size())
                .mapToObj(i -> fact("moved", shown(change.moved().get(i))))
                .forEach(facts::add);
        TransientGrowth growth = landscape.growth();
        KreissConstant kreiss = landscape.kreiss();
        if (growth == null || kreiss == null || Double.isInfinite(kreiss.value())) {
            String none = words.say("kreiss.none");
            facts.add(new Fact("kreiss", words.say("fact.kreiss"), "\\text{" + none + "}", none));
        } else {
            facts.add(fact("kreiss", number(kreiss.value())));
            String key = growth.isPeakForEver() ? "fact.peak" : "fact.peak.so-far";
            ShownNumber peak = number(growth.peak());
            facts.add(new Fact(
                    "peak",
                    words.say(key, Integer.toString(growth.peakTime()), Integer.toString(growth.horizon())),
                    peak.tex(),
                    peak.text()));
        }
        return List.copyOf(facts);
    }

    private Fact matrix(ComplexMatrix e) {
        int n = e.realPart().rows();
        double largest = Math.max(e.realPart().maxAbs(), e.imaginaryPart().maxAbs());
        int decimals = largest == 0 ? 0 : ENTRY_DIGITS - 1 - (int) Math.floor(Math.log10(largest));
        List<List<ShownNumber>> rows = IntStream.range(0, n)
                .mapToObj(i -> IntStream.range(0, n)
                        .mapToObj(j -> shown(new ComplexNumber(
                                inColumns(e.realPart().entry(i, j), decimals),
                                inColumns(e.imaginaryPart().entry(i, j), decimals))))
                        .toList())
                .toList();
        return fact("change", ShownMatrix.ofRows(rows));
    }

    /** Entries side by side have as many decimals as the largest of them needs. */
    private static double inColumns(double part, int decimals) {
        return new BigDecimal(part).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static double rounded(double part, double least) {
        return Math.abs(part) <= least ? 0 : new BigDecimal(part).round(DIGITS).doubleValue();
    }

    private Fact fact(String key, ShownNumber value) {
        return new Fact(key, words.say("fact." + key), value.tex(), value.text());
    }

    /** A complex number to four digits: 1.1 + 0.2i. */
    private static ShownNumber shown(ComplexNumber z) {
        double least = NOTHING * z.modulus();
        double re = rounded(z.re(), least);
        double im = rounded(z.im(), least);
        if (im == 0) {
            return number(re);
        }
        ShownNumber size = number(Math.abs(im));
        String real = re == 0 ? "" : number(re).text();
        String sign = im < 0 ? "−" : re == 0 ? "" : "+";
        String between = re == 0 ? sign : " " + sign + " ";
        String tex = (re == 0 ? "" : number(re).tex()) + between.replace('−', '-') + size.tex() + "i";
        return new ShownNumber(tex, real + between + size.text() + "i");
    }

    private static ShownNumber number(double value) {
        return ShownNumber.inDecimals(Surd.of(BigDecimal.valueOf(rounded(value, 0))));
    }
}
