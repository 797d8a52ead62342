package org.eigenlens.widgets.characteristicpolynomial;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Factor;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/**
 * The read-out: the polynomial, its coefficients, its discriminant and its roots.
 *
 * @param exact whether all of it is of the matrix as typed; else of its entries rounded to double
 */
record SpectrumFacts(Words words, ExactSpectrum spectrum, boolean exact) {

    /** A polynomial with more characters of TeX than this is shown with its coefficients rounded. */
    private static final int LONGEST_POLYNOMIAL = 160;

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(polynomial());
        if (exact && splits() && factored().tex().length() <= LONGEST_POLYNOMIAL) {
            facts.add(factored());
        }
        facts.add(fact("trace", spectrum.trace()));
        if (spectrum.size() == 3) {
            facts.add(fact("middle", monic().coefficient(1)));
        }
        facts.add(fact("determinant", spectrum.determinant()));
        facts.add(fact("discriminant", spectrum.discriminant()));
        for (int i = 0; i < spectrum.eigenvalues().size(); i++) {
            addEigenvalue(facts, i, spectrum.eigenvalues().get(i));
        }
        return List.copyOf(facts);
    }

    private Polynomial monic() {
        return spectrum.characteristicPolynomial();
    }

    private Fact polynomial() {
        Polynomial p = spectrum.size() == 2 ? monic() : monic().times(Surd.of(-1));
        String label = words.say("fact.polynomial");
        return exact && Tex.polynomial(p).length() <= LONGEST_POLYNOMIAL
                ? new Fact("polynomial", label, Tex.polynomial(p), p.toText("λ"))
                : new Fact("polynomial", label, "\\approx " + Tex.rounded(p), "about " + Tex.roundedText(p));
    }

    private boolean splits() {
        List<Factor> factors = spectrum.factorization().factors();
        return factors.size() > 1 || factors.getFirst().multiplicity() > 1;
    }

    private Fact factored() {
        StringBuilder tex = new StringBuilder(spectrum.size() == 2 ? "" : "-");
        StringBuilder text = new StringBuilder(spectrum.size() == 2 ? "" : "−");
        for (Factor factor : spectrum.factorization().factors()) {
            tex.append(Tex.factor(factor.polynomial()));
            boolean bare = factor.polynomial().equals(Polynomial.X);
            text.append(bare ? "λ" : "(" + factor.polynomial().toText("λ") + ")");
            if (factor.multiplicity() > 1) {
                tex.append("^").append(factor.multiplicity());
                text.append(factor.multiplicity() == 2 ? "²" : "³");
            }
        }
        return new Fact("polynomial", words.say("fact.factored"), tex.toString(), text.toString());
    }

    private void addEigenvalue(List<Fact> facts, int i, ExactEigenvalue eigenvalue) {
        String key = "lambda" + (i + 1);
        String name = spectrum.eigenvalues().size() == 1 ? "λ" : "λ" + "₁₂₃".charAt(i);
        ShownNumber value = shown(eigenvalue.value());
        facts.add(new Fact(key, words.say("fact.eigenvalue", name), value.tex(), value.text()));
        if (exact) {
            String multiplicities = words.say(
                    "multiplicity.value", eigenvalue.algebraicMultiplicity(), eigenvalue.geometricMultiplicity());
            facts.add(new Fact(
                    key, words.say("fact.multiplicity", name), "\\text{" + multiplicities + "}", multiplicities));
        }
    }

    private Fact fact(String key, Surd value) {
        ShownNumber shown = shown(value);
        return new Fact(key, words.say("fact." + key), shown.tex(), shown.text());
    }

    private ShownNumber shown(ExactNumber number) {
        return exact ? ShownNumber.of(number) : ShownNumber.approximately(number);
    }
}
