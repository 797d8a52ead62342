package org.eigenlens.quiz.response;

import java.util.Optional;

/**
 * An interval of real numbers.
 *
 * @param from the lower end; empty for −∞
 * @param fromIncluded whether the lower end belongs to it
 * @param to the upper end; empty for ∞
 * @param toIncluded whether the upper end belongs to it
 */
public record Span(Optional<Quantity> from, boolean fromIncluded, Optional<Quantity> to, boolean toIncluded) {

    /** Refuses ends that are complex or in the wrong order with a sentence. */
    public Span {
        if (from.isPresent() && to.isPresent()) {
            requireOrder(from.get(), to.get());
        }
    }

    private static void requireOrder(Quantity from, Quantity to) {
        if (!from.isReal() || !to.isReal()) {
            throw new UnreadableException(
                    "The ends of an interval are real numbers: type an interval such as (0, 1/2).");
        }
        if (from.re() > to.re()) {
            throw new UnreadableException("The lower end " + from.source() + " lies above the upper end " + to.source()
                    + ": type the smaller number first.");
        }
    }

    /** Reads {@code (0, 1/2]}, {@code 0 < x <= 1/2} or {@code x > 3}; an {@link IllegalArgumentException} with a sentence if it is none. */
    public static Span parse(String text) {
        return SpanReader.read(text);
    }

    /** The text that reads as this interval again. */
    public String source() {
        return (fromIncluded ? "[" : "(") + from.map(Quantity::source).orElse("-∞") + ","
                + to.map(Quantity::source).orElse("∞") + (toIncluded ? "]" : ")");
    }

    public String toTex() {
        return "\\left" + (fromIncluded ? "[" : "(") + from.map(Quantity::tex).orElse("-\\infty") + ",\\; "
                + to.map(Quantity::tex).orElse("\\infty") + "\\right" + (toIncluded ? "]" : ")");
    }
}
