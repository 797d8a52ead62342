package org.eigenlens.lab.ui.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.widget.Words;

/** How far the numbers of the report can be trusted, in sentences, each only where it applies. */
record TrustSection(Words words, Subject subject, Optional<Numerics> numerics) {

    /** From this condition number on, eigenvectors are said to be nearly dependent. */
    private static final double ILL = 1e6;

    private static final double SPREAD = 1e8;
    private static final double HUGE = 1e100;
    private static final double TINY = 1e-100;
    private static final double DIGITS_OF_A_DOUBLE = 16;

    Section section() {
        List<Section.Part> parts = new ArrayList<>();
        say(parts, subject.spectrum().isPresent() ? "trust.exact" : "trust.numeric");
        if (numerics.isEmpty()) {
            say(parts, "trust.beyond");
        }
        numerics.ifPresent(known -> {
            slip(parts, known);
            conditioning(parts, known);
            scale(parts, known.matrix());
        });
        return new Section("trust", words.say("trust.title"), parts);
    }

    private void say(List<Section.Part> parts, String key, Object... arguments) {
        parts.add(new Section.Sentence(words.say(key, arguments)));
    }

    private void slip(List<Section.Part> parts, Numerics known) {
        if (known.matrix().maxAbs() == 0) {
            say(parts, "trust.zero");
            return;
        }
        known.largestSlip().ifPresent(slip -> {
            if (slip == 0) {
                say(parts, "trust.slip.none");
            } else {
                say(parts, "trust.slip", math(slip), math(slip / known.norm()));
            }
        });
    }

    private void conditioning(List<Section.Part> parts, Numerics known) {
        double worst = IntStream.range(0, known.size())
                .mapToDouble(known.conditioning()::conditionNumber)
                .max()
                .orElse(1);
        boolean defective = subject.spectrum().map(ExactSpectrum::isDefective).orElse(false);
        if (defective) {
            say(parts, "trust.defective");
        } else if (worst >= ILL || known.kappa() >= ILL) {
            double lost = Math.min(DIGITS_OF_A_DOUBLE, Math.log10(Math.max(worst, known.kappa())));
            String digits = Long.toString(Math.round(lost));
            String nearness = subject.spectrum().isPresent() ? "trust.nearly" : "trust.nearly.numeric";
            known.nearest()
                    .ifPresentOrElse(
                            nearest -> say(parts, nearness, "$" + nearest.over(1) + "$", digits),
                            () -> say(parts, "trust.nearly.repeated", digits));
        } else if (worst > 1 + 1e-9) {
            say(parts, "trust.conditioned", math(worst));
        } else {
            say(parts, "trust.perfect");
        }
    }

    private void scale(List<Section.Part> parts, DenseMatrix matrix) {
        double[] sizes = Arrays.stream(matrix.toArray())
                .map(Math::abs)
                .filter(x -> x > 0)
                .toArray();
        double largest = Arrays.stream(sizes).max().orElse(0);
        double smallest = Arrays.stream(sizes).min().orElse(0);
        if (largest > smallest * SPREAD) {
            say(parts, "trust.spread", math(largest / smallest));
        }
        if (largest > HUGE) {
            say(parts, "trust.huge");
        } else if (largest > 0 && largest < TINY) {
            say(parts, "trust.tiny");
        }
    }

    private static String math(double value) {
        return "$" + Rounded.size(value) + "$";
    }
}
