package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.sum;
import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.RowReduction;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.BasisFormat;
import org.eigenlens.quiz.response.Grid;

/** A basis of the eigenspace of a double eigenvalue of a 3×3 matrix; any basis is right. */
final class BasisOfEigenplane implements Family {

    @Override
    public About about() {
        return new About("basis-of-eigenplane", 1, "when-diagonalization-fails", "A basis of an eigenplane");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int value = draw.between(-3, 4);
        int other = value + draw.nonzero(4);
        ExactMatrix a = Similar.of(draw, difficulty == Difficulty.EASY ? 8 : 14, new long[][] {
                    {value, 0, 0}, {0, value, 0}, {0, 0, other}
                })
                .matrix();
        ExactMatrix shifted = a.minusMultipleOfIdentity(Surd.of(value));
        List<ExactVector> kernel = RowReduction.of(shifted).kernel();
        ExactVector normal = nonzero(shifted.rowVectors());
        Rubric<Grid> rubric = Rubric.of(new BasisFormat(3), typed(new ExactMatrix(kernel)))
                .misconception(
                        "normal-for-plane",
                        typed(normal),
                        "That is a row of $A - \\lambda I$, at a right angle to the eigenplane. The plane is what this row takes to zero.")
                .misconception(
                        "image-for-kernel",
                        typed(nonzero(shifted.columnVectors())),
                        "That is a column of $A - \\lambda I$, so it lies in the image. The eigenspace is the kernel.");
        return Variant.of(
                        "The matrix $A = " + tex(a) + "$ has the double eigenvalue $\\lambda = " + value
                                + "$. Give a basis of its eigenspace.",
                        rubric,
                        () -> "$A - \\lambda I = " + tex(shifted) + "$ has rank 1: one equation is left, $"
                                + sum(
                                        normal.entries().stream()
                                                .map(x -> (Surd) x)
                                                .toArray(Surd[]::new),
                                        "x",
                                        "y",
                                        "z")
                                + " = 0$. Two independent solutions are $" + tex(kernel.get(0)) + "$ and $"
                                + tex(kernel.get(1)) + "$.")
                .hint("Solve $(A - \\lambda I)v = 0$.")
                .hint("All rows of $A - \\lambda I$ are multiples of $" + tex(normal)
                        + "^\\top$, so two entries are free.");
    }

    private static ExactVector nonzero(List<ExactVector> vectors) {
        return vectors.stream().filter(x -> !x.isZero()).findFirst().orElseThrow();
    }
}
