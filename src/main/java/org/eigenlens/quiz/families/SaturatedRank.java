package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.matrix;
import static org.eigenlens.quiz.families.Notation.tex;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;

/** The rank of the Jacobian of a layer in which some units are saturated, with and without a skip connection. */
final class SaturatedRank implements Family {

    @Override
    public About about() {
        return new About("saturated-rank", 2, "residual-connections", "The rank of a saturated Jacobian");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int n = difficulty == Difficulty.EASY ? 3 : 4;
        int dead = draw.between(1, n - 1);
        List<Integer> places = draw.shuffled(IntStream.range(0, n).boxed().toList());
        long[] slopes = new long[n];
        for (int i = dead; i < n; i++) {
            slopes[places.get(i)] = draw.between(1, 4);
        }
        boolean skip = difficulty == Difficulty.HARD && draw.coin();
        ExactMatrix d =
                ExactMatrix.diagonal(Arrays.stream(slopes).mapToObj(Surd::of).toList());
        ExactMatrix weights = weights(draw, n);
        ExactMatrix plain = d.times(weights);
        int right = skip ? ExactMatrix.identity(n).plus(plain).rank() : n - dead;
        String layer = skip ? "$I + DW$ of the residual layer $x + \\phi(Wx)$" : "$DW$ of the layer $\\phi(Wx)$";
        return Variant.of(
                        "At some input the slopes of the activations are the diagonal of $D = " + tex(d)
                                + "$: where it is 0 the unit is saturated. With $W = " + tex(weights)
                                + "$, what is the rank of the Jacobian " + layer + " there?",
                        Rubric.of(NumberFormat.real(), String.valueOf(right))
                                .misconception(
                                        "dead-units",
                                        String.valueOf(dead),
                                        "That is how many units are saturated. Each takes one from the rank.")
                                .misconception(
                                        skip ? "skip-forgotten" : "weights-only",
                                        String.valueOf(skip ? n - dead : n),
                                        skip
                                                ? "That is the rank of $DW$ alone. The identity of the skip connection is added to it."
                                                : "$W$ has full rank, but $D$ sets the rows of saturated units to zero."),
                        () -> skip
                                ? "$I + DW = " + tex(ExactMatrix.identity(n).plus(plain)) + "$ has the rank " + right
                                        + "; $DW$ alone has " + (n - dead) + "."
                                : "$DW = " + tex(plain) + "$: " + rows(dead)
                                        + " zero. $W$ is invertible, so the others are independent: the rank is "
                                        + right + ".")
                .hint("$\\operatorname{rank}(DW) = \\operatorname{rank} D$ when $W$ is invertible.");
    }

    private static String rows(int dead) {
        return dead == 1 ? "the row of the saturated unit is" : "the rows of the saturated units are";
    }

    /** An invertible matrix of whole numbers, and not the identity. */
    private static ExactMatrix weights(Draw draw, int n) {
        ExactMatrix w = ExactMatrix.identity(n);
        for (int i = 0; i < 2; i++) {
            int from = draw.between(0, n - 1);
            int to = (from + draw.between(1, n - 1)) % n;
            w = elementary(n, to, from, draw.nonzero(2)).times(w);
        }
        return w.equals(ExactMatrix.identity(n)) ? weights(draw, n) : w;
    }

    /** The identity with one entry more. */
    private static ExactMatrix elementary(int n, int i, int j, int entry) {
        long[] entries = new long[n * n];
        for (int k = 0; k < n; k++) {
            entries[k * n + k] = 1;
        }
        entries[i * n + j] = entry;
        return matrix(entries);
    }
}
