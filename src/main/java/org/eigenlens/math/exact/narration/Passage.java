package org.eigenlens.math.exact.narration;

import java.util.List;

/**
 * One step in words: a heading, then sentences and formulas in the order in which they are read.
 *
 * @param heading a few words, without TeX
 */
public record Passage(String heading, List<Part> parts) {

    public Passage {
        parts = List.copyOf(parts);
    }

    /** A piece of a passage. */
    public sealed interface Part {}

    /** A paragraph. Formulas inside it stand between dollar signs, such as {@code The eigenvalue $\lambda$ is …}. */
    public record Sentence(String text) implements Part {}

    /** A formula in TeX on a line of its own. */
    public record Display(String tex) implements Part {}
}
