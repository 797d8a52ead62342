package org.eigenlens.lab.ui.report;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Interval;
import org.eigenlens.math.exact.number.RootExpression;
import org.eigenlens.widget.Words;

/** The exact eigenvalues, each with its multiplicities, its Jordan blocks and a basis of its eigenspace. */
record EigenvalueSection(Words words, ExactSpectrum spectrum) {

    private static final int ENCLOSURE_DIGITS = 15;

    Section section() {
        List<Section.Part> parts = new ArrayList<>();
        parts.add(new Section.Sentence(words.say("eigenvalues.say")));
        parts.add(new Section.Table(
                words.say("eigenvalues.caption"),
                List.of(
                        words.say("column.eigenvalue"),
                        words.say("column.algebraic"),
                        words.say("column.geometric"),
                        words.say("column.blocks"),
                        words.say("column.basis")),
                spectrum.eigenvalues().stream().map(this::row).toList()));
        addEnclosures(parts);
        return new Section("eigenvalues", words.say("eigenvalues.title"), parts);
    }

    private List<String> row(ExactEigenvalue eigenvalue) {
        String symbol = eigenvalue.value() instanceof RootExpression ? eigenvalue.toTex() + " " : "";
        return List.of(
                "$" + symbol + Exactly.number(eigenvalue.value()) + "$",
                Integer.toString(eigenvalue.algebraicMultiplicity()),
                Integer.toString(eigenvalue.geometricMultiplicity()),
                eigenvalue.jordanBlocks().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                "$" + basis(eigenvalue) + "$");
    }

    private static String basis(ExactEigenvalue eigenvalue) {
        boolean rounded = Exactly.relation(eigenvalue.basis().stream().flatMap(v -> v.entries().stream()))
                .equals("\\approx");
        return (rounded ? "\\approx " : "")
                + eigenvalue.basis().stream().map(Exactly::vector).collect(Collectors.joining(",\\; "));
    }

    /** Real roots without a short form are shut between two decimals that are certain. */
    private void addEnclosures(List<Section.Part> parts) {
        List<Section.Fact> facts = new ArrayList<>();
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            if (eigenvalue.value() instanceof RootExpression && eigenvalue.isReal()) {
                facts.add(new Section.Fact(
                        words.say("fact.enclosure", eigenvalue.toText()),
                        "$" + eigenvalue.toTex() + " \\in " + enclosure(eigenvalue.value()) + "$",
                        ""));
            }
        }
        if (!facts.isEmpty()) {
            parts.add(new Section.Sentence(words.say("eigenvalues.roots")));
            parts.add(new Section.Facts(facts));
        }
    }

    private static String enclosure(ExactNumber root) {
        double size = Math.abs(root.re());
        int leading = size == 0 ? 0 : (int) Math.floor(Math.log10(size));
        Interval within = root.enclosure(Math.max(ENCLOSURE_DIGITS, 2 * ENCLOSURE_DIGITS - leading))
                .re();
        return "["
                + Rounded.decimal(within.lo().round(new MathContext(ENCLOSURE_DIGITS, RoundingMode.FLOOR)))
                + ",\\; "
                + Rounded.decimal(within.hi().round(new MathContext(ENCLOSURE_DIGITS, RoundingMode.CEILING)))
                + "]";
    }
}
