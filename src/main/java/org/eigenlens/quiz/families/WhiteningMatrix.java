package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;
import static org.eigenlens.quiz.families.Notation.vector;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.response.Grid;

/** The symmetric whitening matrix of a 2×2 covariance. */
final class WhiteningMatrix implements Family {

    @Override
    public About about() {
        return new About("whitening-matrix", 1, "normalization", "The whitening matrix");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int p = draw.between(1, 4);
        int q = draw.between(1, 4);
        boolean wide = difficulty == Difficulty.HARD;
        int x = 1;
        int y = draw.oneOf(1, -1) * (wide ? 2 : 1);
        if (p == q) {
            return make(draw, difficulty);
        }
        ExactVector v = vector(x, y);
        ExactVector w = vector(-y, x);
        Surd square = (Surd) v.dot(v);
        ExactMatrix onV = SymmetricTwo.outer(v).times(square.reciprocal());
        ExactMatrix onW = SymmetricTwo.outer(w).times(square.reciprocal());
        ExactMatrix sigma = onV.times(Surd.of((long) p * p)).plus(onW.times(Surd.of((long) q * q)));
        ExactMatrix right = onV.times(Surd.of(1, p)).plus(onW.times(Surd.of(1, q)));
        Rubric<Grid> rubric = Rubric.of(new MatrixFormat(2, 2), typed(right))
                .misconception(
                        "not-rooted",
                        typed(sigma.inverse()),
                        "That is $\\Sigma^{-1}$. The standard deviation has to become 1, so take the root: $\\Sigma^{-1/2}$.")
                .misconception(
                        "not-inverted",
                        typed(onV.times(Surd.of(p)).plus(onW.times(Surd.of(q)))),
                        "That is $\\Sigma^{1/2}$. It gives white data the covariance $\\Sigma$; whitening undoes it.")
                .misconception(
                        "swapped",
                        typed(onV.times(Surd.of(1, q)).plus(onW.times(Surd.of(1, p)))),
                        "The factors are on the wrong axes: the wide direction is the one to shrink.");
        return Variant.of(
                        "Data have the covariance $\\Sigma = " + tex(sigma)
                                + "$. Give the symmetric whitening matrix $\\Sigma^{-1/2}$.",
                        rubric,
                        () -> "$\\Sigma$ has the eigenvalue $" + p * p + "$ along $" + tex(v) + "$ and $" + q * q
                                + "$ along $" + tex(w) + "$. $\\Sigma^{-1/2}$ has the same eigenvectors with $"
                                + tex(Surd.of(1, p)) + "$ and $" + tex(Surd.of(1, q)) + "$: it is $" + tex(right)
                                + "$.")
                .hint("It has the same eigenvectors as $\\Sigma$. Which eigenvalues?")
                .hint("The eigenvalues of $\\Sigma$ are $" + p * p + "$ and $" + q * q + "$; take $1/\\sqrt\\lambda$.");
    }
}
