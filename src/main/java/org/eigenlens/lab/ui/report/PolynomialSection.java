package org.eigenlens.lab.ui.report;

import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.Factor;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.widget.Words;

/** The characteristic polynomial, its factors and its discriminant; the minimal polynomial. */
record PolynomialSection(Words words, ExactSpectrum spectrum) {

    Section section() {
        FactList facts = new FactList(words);
        Polynomial p = spectrum.characteristicPolynomial();
        boolean even = spectrum.size() % 2 == 0;
        Polynomial signed = even ? p : p.times(Surd.of(-1));
        facts.tex("characteristic", "\\det(A - \\lambda I) " + Exactly.relation(p) + " " + Exactly.polynomial(signed));
        facts.tex("factors", (even ? "" : "-") + Exactly.factors(spectrum.factorization(), Factor::multiplicity));
        facts.tex(
                "minimal",
                Exactly.factors(spectrum.factorization(), this::largestBlock),
                words.say(spectrum.minimalPolynomial().equals(p) ? "note.minimal.same" : "note.minimal.smaller"));
        Surd discriminant = spectrum.discriminant();
        facts.tex(
                "discriminant", Exactly.number(discriminant), words.say("note.discriminant." + meaning(discriminant)));
        return new Section("polynomial", words.say("polynomial.title"), List.of(facts.list()));
    }

    private int largestBlock(Factor factor) {
        return spectrum.eigenvalues().stream()
                .filter(e -> e.factor().equals(factor.polynomial()))
                .map(ExactEigenvalue::jordanBlocks)
                .mapToInt(List::getFirst)
                .max()
                .orElse(1);
    }

    private static String meaning(Surd discriminant) {
        return discriminant.isZero() ? "zero" : discriminant.signum() > 0 ? "positive" : "negative";
    }
}
