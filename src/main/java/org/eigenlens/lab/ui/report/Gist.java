package org.eigenlens.lab.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.widget.Words;

/** The gist of a report: what kind of matrix it is, and its eigenvalues. */
record Gist(Words words, Subject subject, Optional<Numerics> numerics) {

    String sentence() {
        return subject.spectrum().map(this::exact).orElseGet(this::rounded);
    }

    private String exact(ExactSpectrum spectrum) {
        List<String> kinds = new ArrayList<>();
        if (spectrum.isSymmetric()) {
            kinds.add(words.say("gist.symmetric"));
            spectrum.definiteness()
                    .ifPresent(kind -> kinds.add(words.say("gist." + kind.name().toLowerCase(Locale.ROOT))));
        } else {
            kinds.add(words.say(spectrum.isNormal() ? "gist.normal" : "gist.not-normal"));
        }
        kinds.add(words.say(spectrum.isInvertible() ? "gist.invertible" : "gist.singular"));
        kinds.add(words.say(
                spectrum.isDefective()
                        ? "gist.defective"
                        : spectrum.isDiagonalizableOverReals() ? "gist.reals" : "gist.complex"));
        String values = spectrum.eigenvalues().stream().map(this::value).collect(Collectors.joining(", "));
        return words.say(
                spectrum.eigenvalues().size() == 1 ? "gist.one" : "gist.some", String.join(", ", kinds), values);
    }

    private String value(ExactEigenvalue eigenvalue) {
        String tex = "$" + Exactly.about(eigenvalue.value()) + "$";
        return switch (eigenvalue.algebraicMultiplicity()) {
            case 1 -> tex;
            case 2 -> words.say("gist.twice", tex);
            default -> words.say("gist.thrice", tex);
        };
    }

    private String rounded() {
        return numerics.map(known -> words.say(
                        "gist.numeric",
                        Modes.of(known).stream()
                                .map(mode -> "$" + mode.value() + "$")
                                .collect(Collectors.joining(", "))))
                .orElseGet(() -> words.say("gist.unknown"));
    }
}
