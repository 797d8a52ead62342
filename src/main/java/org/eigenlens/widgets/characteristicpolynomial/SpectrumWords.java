package org.eigenlens.widgets.characteristicpolynomial;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Words;

/**
 * The sentence about a polynomial and its roots.
 *
 * @param exact whether all of it is of the matrix as typed; else of its entries rounded to double
 */
record SpectrumWords(Words words, ExactSpectrum spectrum, boolean exact) {

    String sentence() {
        List<String> sentences = new ArrayList<>();
        sentences.add(ofTheRoots());
        if (exact && spectrum.isDefective()) {
            sentences.add(words.say("sentence.defective"));
        }
        if (spectrum.size() == 2) {
            sentences.add(
                    words.say("sentence.place", text(spectrum.trace()), text(spectrum.determinant()), place(), sign()));
        }
        if (!exact) {
            sentences.add(words.say("sentence.numeric"));
        }
        return String.join(" ", sentences);
    }

    private String ofTheRoots() {
        List<ExactEigenvalue> real =
                spectrum.eigenvalues().stream().filter(ExactEigenvalue::isReal).toList();
        String complex = spectrum.eigenvalues().stream()
                .filter(e -> !e.isReal())
                .map(e -> text(e.value()))
                .reduce(this::and)
                .orElse("");
        String key = real.isEmpty() ? "none" : real.size() == 1 ? "one" : real.size() == 2 ? "two" : "three";
        String said = words.say("sentence." + key, listed(real));
        return complex.isEmpty() ? said : said + " " + words.say("sentence.pair", complex);
    }

    private String listed(List<ExactEigenvalue> real) {
        if (real.isEmpty()) {
            return "";
        }
        List<String> said = real.stream().map(this::counted).toList();
        String before = String.join(", ", said.subList(0, said.size() - 1));
        return before.isEmpty() ? said.getLast() : and(before, said.getLast());
    }

    private String and(String first, String second) {
        return words.say("and", first, second);
    }

    private String counted(ExactEigenvalue eigenvalue) {
        String value = text(eigenvalue.value());
        return switch (eigenvalue.algebraicMultiplicity()) {
            case 1 -> value;
            case 2 -> words.say("twice", value);
            default -> words.say("thrice", value);
        };
    }

    /** Where the point of trace and determinant is; nothing for 3×3. */
    String place() {
        return spectrum.size() == 2 ? words.say("place." + discriminantSign()) : "";
    }

    private String sign() {
        return words.say("sign." + discriminantSign(), text(spectrum.discriminant()));
    }

    private int discriminantSign() {
        return spectrum.discriminant().signum();
    }

    private String text(ExactNumber number) {
        return shownBriefly(number).text();
    }

    private ShownNumber shownBriefly(ExactNumber number) {
        return Showing.exactlyIf(exact).briefly(number);
    }
}
