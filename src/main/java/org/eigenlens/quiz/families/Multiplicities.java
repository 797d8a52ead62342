package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.told;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.solution.EigenSolution;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.VectorFormat;
import org.eigenlens.quiz.response.Row;

/** The two multiplicities of an eigenvalue of a 3×3 matrix. */
final class Multiplicities implements Family {

    @Override
    public About about() {
        return new About("multiplicities", 1, "when-diagonalization-fails", "Algebraic and geometric multiplicity");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int value = draw.between(-3, 4);
        int other = value + draw.nonzero(3);
        int kind = draw.between(0, 2);
        long[][] form = kind == 0
                ? new long[][] {{value, 1, 0}, {0, value, 0}, {0, 0, other}}
                : kind == 1
                        ? new long[][] {{value, 0, 0}, {0, value, 0}, {0, 0, other}}
                        : new long[][] {{value, 1, 0}, {0, value, 0}, {0, 0, value}};
        int algebraic = kind == 2 ? 3 : 2;
        int geometric = kind == 0 ? 1 : 2;
        ExactMatrix a =
                Similar.of(draw, difficulty == Difficulty.EASY ? 9 : 14, form).matrix();
        Rubric<Row> rubric = Rubric.of(new VectorFormat(2), algebraic + " " + geometric)
                .misconception(
                        "swapped",
                        geometric + " " + algebraic,
                        "The other way round. The geometric multiplicity, the dimension of the eigenspace, is never the larger one.")
                .misconception(
                        "geometric-assumed",
                        algebraic + " " + algebraic,
                        "The algebraic multiplicity is right. The geometric one may be smaller: reduce $A - \\lambda I$ and count the free columns.")
                .misconception(
                        "rank-for-dimension",
                        algebraic + " " + (3 - geometric),
                        "That is the rank of $A - \\lambda I$. The dimension of the eigenspace is 3 minus it.");
        ExactMatrix shifted = a.minusMultipleOfIdentity(Surd.of(value));
        return Variant.of(
                        "What are the algebraic and the geometric multiplicity of the eigenvalue $\\lambda = " + value
                                + "$ of $A = " + tex(a) + "$? Give both, the algebraic one first.",
                        rubric,
                        () -> told(EigenSolution.of(ExactSpectrum.of(a))))
                .hint("The algebraic multiplicity counts how often $" + value + "$ is a root. The trace, $"
                        + tex((Surd) a.trace()) + "$, helps to find the third eigenvalue.")
                .hint("The geometric multiplicity is 3 minus the rank of $A - \\lambda I = " + tex(shifted) + "$.");
    }
}
