package org.eigenlens.widgets.characteristicpolynomial;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Factor;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.show.ShownPolynomial;
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
        ShownPolynomial whole = ShownPolynomial.of(p);
        boolean shown = exact && whole.tex().length() <= LONGEST_POLYNOMIAL;
        return fact("polynomial", shown ? whole : ShownPolynomial.approximately(p));
    }

    private Fact fact(String label, ShownPolynomial polynomial) {
        return new Fact("polynomial", words.say("fact." + label), polynomial.tex(), polynomial.text());
    }

    private boolean splits() {
        List<Factor> factors = spectrum.factorization().factors();
        return factors.size() > 1 || factors.getFirst().multiplicity() > 1;
    }

    private Fact factored() {
        ShownPolynomial product = ShownPolynomial.of(spectrum.factorization());
        boolean even = spectrum.size() == 2;
        return fact("factored", even ? product : new ShownPolynomial("-" + product.tex(), "−" + product.text()));
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
        return Showing.exactlyIf(exact).number(number);
    }
}
