package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.OrderingFormat;

/** Symmetric matrices in the order of their condition numbers. */
final class OrderByCondition implements Family {

    @Override
    public About about() {
        return new About("order-by-condition", 2, "ill-conditioning", "From well to ill conditioned");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int count = difficulty == Difficulty.EASY ? 3 : 4;
        List<SymmetricTwo> matrices = new ArrayList<>();
        while (matrices.size() < count) {
            SymmetricTwo next = SymmetricTwo.draw(draw, 1, 14, difficulty == Difficulty.HARD);
            if (matrices.stream().noneMatch(one -> condition(one).equals(condition(next)))) {
                matrices.add(next);
            }
        }
        while (isInOrder(matrices)) {
            matrices = draw.shuffled(matrices);
        }
        List<SymmetricTwo> shown = List.copyOf(matrices);
        String model = IntStream.range(0, count)
                .boxed()
                .sorted((i, j) -> condition(shown.get(i)).compareTo(condition(shown.get(j))))
                .map(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(" "));
        List<String> items =
                shown.stream().map(s -> "$" + tex(s.matrix()) + "$").toList();
        return Variant.of(
                        "Order these Hessians by their condition number, the best conditioned first.",
                        Rubric.of(new OrderingFormat(items), model),
                        () -> shown.stream()
                                .map(s -> "$" + tex(s.matrix()) + "$ has $\\kappa = " + tex(condition(s)) + "$")
                                .collect(Collectors.joining(", ", "", ".")))
                .hint("$\\kappa = \\lambda_{\\max}/\\lambda_{\\min}$: trace and determinant give the eigenvalues.");
    }

    /** Whether they stand in the order that is asked for already. */
    private static boolean isInOrder(List<SymmetricTwo> matrices) {
        return IntStream.range(1, matrices.size())
                .allMatch(i -> condition(matrices.get(i - 1)).compareTo(condition(matrices.get(i))) < 0);
    }

    private static Surd condition(SymmetricTwo s) {
        return Surd.of(Math.max(s.lambda(), s.mu()), Math.min(s.lambda(), s.mu()));
    }
}
