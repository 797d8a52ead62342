package org.eigenlens.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One question with its numbers.
 *
 * @param statement what is asked: markdown with TeX
 * @param widget a picture beside it, as the directive of a lesson: {@code ::widget{type=linear-map A="2 1; 1 2"}}
 * @param rubric how it is answered and graded
 * @param hints in steps, each saying more than the one before: markdown with TeX
 * @param working makes the worked solution: markdown with TeX
 */
public record Variant(
        String statement, Optional<String> widget, Rubric<?> rubric, List<String> hints, Supplier<String> working) {

    public Variant {
        hints = List.copyOf(hints);
    }

    /** A question with a worked solution, without hints and a picture as yet. */
    public static Variant of(String statement, Rubric<?> rubric, Supplier<String> working) {
        return new Variant(statement, Optional.empty(), rubric, List.of(), working);
    }

    /** The worked solution. */
    public String solution() {
        return working.get();
    }

    /** The same with one more hint. */
    public Variant hint(String words) {
        List<String> more = new ArrayList<>(hints);
        more.add(words);
        return new Variant(statement, widget, rubric, more, working);
    }

    /** The same with a picture. */
    public Variant beside(String directive) {
        return new Variant(statement, Optional.of(directive), rubric, hints, working);
    }
}
