package org.eigenlens.math.exact.text;

import java.util.Optional;
import org.eigenlens.math.exact.number.Surd;

/**
 * A single number as a person typed it, such as {@code 0.50}, {@code 1/2}, {@code (5+sqrt(33))/2} or {@code 1-2i}.
 *
 * <p>Two literals are equal when their canonical texts are: {@code 0.5} and {@code 0.50} differ, {@code √2} and
 * {@code sqrt(2)} do not. {@code parse(source())} gives the same literal again.
 */
public final class Literal {

    private final Entry entry;

    Literal(Entry entry) {
        this.entry = entry;
    }

    /**
     * Reads a number; spaces may stand anywhere between its parts.
     *
     * @throws InputException with a sentence for the reader, if the text is not a number
     */
    public static Literal parse(String text) {
        return new Literal(Entry.parse(Notation.unwrapped(SourceText.of(text))));
    }

    /** The literal of an exact number, in its shortest exact form. */
    public static Literal of(Surd number) {
        return parse(number.toSource());
    }

    /** The canonical text, without spaces. */
    public String source() {
        return entry.source();
    }

    /** The exact value; empty for π, e and what is made of them, and for nested roots. */
    public Optional<Surd> exact() {
        return entry.exact();
    }

    public boolean isReal() {
        return entry.isReal();
    }

    /**
     * How far from the value the number that was meant may lie: a decimal stands for every number that rounds to it, so
     * {@code 1.41} has the slack 0.005 and {@code 1.41/2} half of it. Zero where there is no decimal, as in {@code 3/2} or {@code √2}.
     */
    public Slack slack() {
        return Slack.of(entry.expression());
    }

    /** What was typed, in TeX. */
    public String toTex() {
        return Dialect.LATEX.write(entry.expression());
    }

    /** The real part, rounded to double. */
    public double re() {
        return entry.re();
    }

    /** The imaginary part, rounded to double. */
    public double im() {
        return entry.im();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Literal literal && source().equals(literal.source());
    }

    @Override
    public int hashCode() {
        return source().hashCode();
    }

    @Override
    public String toString() {
        return source();
    }
}
