package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** The condition number that is left after each feature was scaled to variance 1. */
final class KappaAfterStandardizing implements Family {

    @Override
    public About about() {
        return new About("kappa-after-standardizing", 1, "normalization", "κ after standardizing");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int a = draw.between(1, 6);
        int b = draw.between(1, 6);
        int ten = draw.between(1, 9) * (draw.coin() ? 1 : -1);
        Surd rho = Surd.of(ten, 10);
        Surd covariance = rho.times(Surd.of((long) a * b));
        ExactMatrix sigma = new ExactMatrix(List.of(
                ExactVector.of(Surd.of((long) a * a), covariance), ExactVector.of(covariance, Surd.of((long) b * b))));
        Surd size = ten > 0 ? rho : rho.negate();
        Surd right = Surd.ONE.plus(size).dividedBy(Surd.ONE.minus(size));
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), right.toSource())
                .misconception(
                        "whitened",
                        "1",
                        "That would be whitening. Scaling each feature leaves their correlation, $\\rho = " + tex(rho)
                                + "$.")
                .misconception(
                        "inverted",
                        right.reciprocal().toSource(),
                        "The other way up: a condition number is never below 1.")
                .misconception(
                        "correlation",
                        rho.toSource(),
                        "That is the correlation. The eigenvalues after scaling are $1 \\pm \\rho$.")
                .misconception(
                        "rooted",
                        "sqrt(" + right.toSource() + ")",
                        "That is the quotient of the lengths of the axes. $\\kappa$ of the covariance is its square.");
        return Variant.of(
                        "Two features have the covariance matrix $\\Sigma = " + tex(sigma)
                                + "$. Each is divided by its standard deviation, as batch normalization does. What is the condition number of the covariance afterwards?",
                        rubric,
                        () -> "The standard deviations are $" + a + "$ and $" + b + "$, so the correlation is $\\rho = "
                                + tex(rho)
                                + "$. The new covariance $\\begin{bmatrix} 1 & \\rho \\\\ \\rho & 1 \\end{bmatrix}$ has the eigenvalues $1 \\pm \\rho$, and $\\kappa = "
                                + tex(Surd.ONE.plus(size)) + " / " + tex(Surd.ONE.minus(size)) + " = " + tex(right)
                                + "$.")
                .hint(
                        "The eigenvalues of $\\begin{bmatrix} 1 & \\rho \\\\ \\rho & 1 \\end{bmatrix}$ are $1 \\pm \\rho$.");
    }
}
