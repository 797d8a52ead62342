package org.eigenlens.quiz.ui.sheet;

import java.util.List;
import java.util.Optional;

/** A formula in the part of TeX that questions are made of, as a tree. */
sealed interface TexTree {

    /** What a leaf is. */
    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        WORDS
    }

    /** A number, a name, a sign or some words. */
    record Leaf(Kind kind, String text) implements TexTree {}

    /** One thing after another. */
    record Row(List<TexTree> parts) implements TexTree {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    record Fraction(TexTree above, TexTree below) implements TexTree {}

    /** A square root. */
    record Root(TexTree inside) implements TexTree {}

    /** Something with an index, an exponent or both. */
    record Scripts(TexTree base, Optional<TexTree> below, Optional<TexTree> above) implements TexTree {}

    /** Something with a bar above it. */
    record Bar(TexTree inside) implements TexTree {}

    /** A matrix between parentheses, between the bars of a determinant, or bare; {@code lines} are those between its columns, as in MathML. */
    record Matrix(String open, List<List<TexTree>> rows, String close, String lines) implements TexTree {
        public Matrix {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Whether a formula is of this part of TeX. */
    static boolean canRead(String tex) {
        return TexReader.tryToRead(tex).isPresent();
    }

    /** The tree of a formula; an {@link java.util.NoSuchElementException} if it cannot be read. */
    static TexTree read(String tex) {
        return TexReader.tryToRead(tex).orElseThrow();
    }
}
