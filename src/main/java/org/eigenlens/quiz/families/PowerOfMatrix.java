package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.told;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.solution.PowerSolution;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.response.Grid;

/** The entries of a power of a 2×2 matrix. */
final class PowerOfMatrix implements Family {

    @Override
    public About about() {
        return new About("power-of-matrix", 1, "powers-and-inverse", "A power through the eigenvalues");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        List<Integer> values = draw.distinct(2, -2, 3);
        int k = difficulty == Difficulty.EASY
                ? 3
                : difficulty == Difficulty.MEDIUM ? draw.between(4, 5) : draw.between(6, 8);
        Similar similar = Similar.diagonal(draw, 8, values);
        ExactMatrix a = similar.matrix();
        ExactMatrix power = a.power(k);
        Rubric<Grid> rubric = Rubric.of(new MatrixFormat(2, 2), typed(power))
                .misconception(
                        "entries-powered",
                        typed(new ExactMatrix(a.rowVectors().stream()
                                .map(row -> new ExactVector(row.entries().stream()
                                        .map(x -> (ExactNumber) ((Surd) x).power(k))
                                        .toList()))
                                .toList())),
                        "Those are the powers of the entries. $A^k$ is $A$ multiplied with itself as a matrix.")
                .misconception(
                        "multiple-for-power",
                        typed(a.times(Surd.of(k))),
                        "That is $" + k + "A$, a sum and not a product.")
                .misconception(
                        "one-power-less",
                        typed(a.power(k - 1)),
                        "That is $A^{" + (k - 1) + "}$: one more factor is needed.");
        return Variant.of(
                        "Compute $A^{" + k + "}$ for $A = " + tex(a) + "$.",
                        rubric,
                        () -> told(PowerSolution.of(ExactSpectrum.of(a), k)))
                .hint("$A^k = V\\Lambda^kV^{-1}$, and the powers of a diagonal matrix are those of its entries.")
                .hint("The eigenvalues are $" + values.get(0) + "$ and $" + values.get(1) + "$, with $"
                        + tex(similar.vector(0)) + "$ and $" + tex(similar.vector(1)) + "$.")
                .beside("::widget{type=matrix-powers A=\"" + typed(a) + "\"}");
    }
}
