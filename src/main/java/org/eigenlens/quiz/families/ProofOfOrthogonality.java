package org.eigenlens.quiz.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ProofFormat;
import org.eigenlens.quiz.grading.OrderGrader;

/** The proof that eigenvectors of a symmetric matrix for different eigenvalues are orthogonal, by choosing and ordering its lines. */
final class ProofOfOrthogonality implements Family {

    private static final List<String> PROOF = List.of(
            "Consider the number $v^\\top Aw$.",
            "Because $Aw = \\mu w$, it is $\\mu\\,v^\\top w$.",
            "Because $A^\\top = A$, it is also $(Av)^\\top w = \\lambda\\,v^\\top w$.",
            "Subtract one from the other: $(\\lambda - \\mu)\\,v^\\top w = 0$.",
            "Since $\\lambda \\neq \\mu$, it follows that $v^\\top w = 0$.");

    private static final List<String> STRANGERS = List.of(
            "Because $A^{-1} = A^\\top$, it is also $v^\\top w$.",
            "Since $v$ and $w$ have length 1, $v^\\top w = 1$.",
            "Divide by $v^\\top w$, which is not zero.",
            "Since $\\det A = \\lambda\\mu$, one of them is zero.");

    @Override
    public About about() {
        return new About("proof-of-orthogonality", 2, "symmetric-matrices", "Prove that eigenvectors are orthogonal");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        List<String> lines = new ArrayList<>(PROOF);
        lines.addAll(draw.shuffled(STRANGERS)
                .subList(0, difficulty == Difficulty.EASY ? 1 : difficulty == Difficulty.MEDIUM ? 2 : 3));
        List<String> shown = mixed(draw, lines);
        List<Integer> order =
                PROOF.stream().map(line -> shown.indexOf(line) + 1).toList();
        Map<Integer, Set<Integer>> needs = Map.of(
                order.get(0), Set.of(),
                order.get(1), Set.of(order.get(0)),
                order.get(2), Set.of(order.get(0)),
                order.get(3), Set.of(order.get(1), order.get(2)),
                order.get(4), Set.of(order.get(3)));
        String model = order.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return Variant.of(
                        "Let $A$ be real and symmetric, $Av = \\lambda v$ and $Aw = \\mu w$ with real $\\lambda \\neq \\mu$. Prove that $v$ and $w$ are orthogonal: choose the lines of the proof and put them in order. Some do not belong.",
                        Rubric.of(new ProofFormat(shown), model, new OrderGrader(needs)),
                        () -> String.join("\n\n", PROOF))
                .hint("Compute $v^\\top Aw$ in two ways.")
                .hint("One of the ways uses $A^\\top = A$.");
    }

    /** In an order of which neither the beginning nor the end, read backwards, is that of the proof. */
    private static List<String> mixed(Draw draw, List<String> lines) {
        List<String> shown;
        do {
            shown = draw.shuffled(lines);
        } while (shown.getFirst().equals(PROOF.getFirst()) || shown.getLast().equals(PROOF.getFirst()));
        return shown;
    }
}
