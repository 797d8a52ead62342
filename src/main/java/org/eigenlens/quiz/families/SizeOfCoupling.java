package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** The size of the coupling in the Schur form of a 2×2 matrix, from its entries and eigenvalues. */
final class SizeOfCoupling implements Family {

    @Override
    public About about() {
        return new About("size-of-coupling", 1, "schur-form", "The off-diagonal part of the Schur form");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        List<Integer> values = draw.distinct(2, -4, 5);
        Similar similar = Similar.diagonal(draw, difficulty == Difficulty.EASY ? 8 : 12, values);
        ExactMatrix a = similar.matrix();
        Surd squares = (Surd) a.transpose().times(a).trace();
        int own = values.get(0) * values.get(0) + values.get(1) * values.get(1);
        Surd square = squares.minus(Surd.of(own));
        Rubric<Quantity> rubric = Rubric.of(
                        NumberFormat.real(), square.sqrt().orElseThrow().toSource())
                .misconception("not-rooted", square.toSource(), "That is its square. Take the root.")
                .misconception(
                        "eigenvalues-forgotten",
                        "sqrt(" + squares.toSource() + ")",
                        "That is $\\|A\\|_F$. The eigenvalues on the diagonal are part of it: subtract their squares.")
                .misconception(
                        "entry-of-matrix",
                        ((Surd) a.entry(0, 1)).toSource(),
                        "That is the entry of $A$. A turn makes $A$ triangular, and changes it.");
        return Variant.of(
                        "A turn of the basis makes $A = " + tex(a)
                                + "$ triangular, $A = QTQ^\\top$. What is the size $|t_{12}|$ of the entry above the diagonal of $T$?",
                        rubric,
                        () -> "A turn keeps the sum of the squares of all entries, $" + tex(squares)
                                + "$. In $T$ it is $\\lambda_1^2 + \\lambda_2^2 + t_{12}^2$ with the eigenvalues $"
                                + values.get(0) + "$ and $" + values.get(1) + "$. So $t_{12}^2 = " + tex(squares)
                                + " - " + own + " = " + tex(square) + "$.")
                .hint("$A$ and $T$ have the same eigenvalues and the same sum of squares of the entries.");
    }
}
