package org.eigenlens.widgets.schur;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownMatrix;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.SchurForm;
import org.eigenlens.math.spectral.Spectrum;
import org.eigenlens.math.spectral.Svd;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/**
 * What is said of a Schur form: the sentence and the read-out.
 *
 * @param exact whether nothing of what was typed was rounded
 */
record SchurWords(Words words, boolean exact, ExactSpectrum spectrum, SchurForm form, double departure) {

    /** Significant digits of the largest entry of a matrix. */
    private static final int ENTRY_DIGITS = 5;

    String sentence() {
        String said = spectrum.isNormal() ? normal() : coupled();
        return exact ? said : said + " " + words.say("sentence.numeric");
    }

    private String normal() {
        return words.say(spectrum.isSymmetric() ? "symmetric" : "normal");
    }

    private String coupled() {
        String key = spectrum.size() > 2 ? "coupled.three" : spectrum.hasRealSpectrum() ? "coupled" : "coupled.block";
        return words.say(key, ShownNumber.ofDouble(departure).text());
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(matrix("t", form.t()));
        facts.add(matrix("q", form.q()));
        facts.add(fact("departure", ShownNumber.ofDouble(departure)));
        facts.add(fact("norm", ShownNumber.ofDouble(Svd.of(form.matrix()).norm())));
        facts.add(fact("rho", ShownNumber.ofDouble(Spectrum.of(form.matrix()).spectralRadius())));
        String verdict = words.say(spectrum.isNormal() ? "yes" : "no");
        facts.add(new Fact("verdict", words.say("fact.verdict"), "\\text{" + verdict + "}", verdict));
        return List.copyOf(facts);
    }

    private Fact matrix(String key, DenseMatrix matrix) {
        double largest = matrix.maxAbs();
        int decimals = largest == 0 ? 0 : ENTRY_DIGITS - 1 - (int) Math.floor(Math.log10(largest));
        List<List<ShownNumber>> rows = IntStream.range(0, matrix.rows())
                .mapToObj(i -> IntStream.range(0, matrix.columns())
                        .mapToObj(j -> inColumns(matrix.entry(i, j), decimals))
                        .toList())
                .toList();
        return fact(key, ShownMatrix.ofRows(rows));
    }

    /** Entries side by side have as many decimals as the largest of them needs. */
    private static ShownNumber inColumns(double entry, int decimals) {
        return ShownNumber.inDecimals(Surd.of(new BigDecimal(entry).setScale(decimals, RoundingMode.HALF_EVEN)));
    }

    private Fact fact(String key, ShownNumber value) {
        return new Fact(key, words.say("fact." + key), value.tex(), value.text());
    }
}
