package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;
import org.hipparchus.fraction.BigFraction;

/** How small a perturbation can make a given number an eigenvalue of a normal matrix, or of a triangular one. */
final class SmallestPerturbation implements Family {

    @Override
    public About about() {
        return new About("smallest-perturbation", 1, "pseudospectra", "The smallest perturbation");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        List<Integer> values = draw.distinct(2, -4, 5);
        int re = draw.between(-5, 6);
        int im = difficulty == Difficulty.EASY ? 0 : draw.between(1, 4);
        int first = (re - values.get(0)) * (re - values.get(0)) + im * im;
        int second = (re - values.get(1)) * (re - values.get(1)) + im * im;
        int near = Math.min(first, second);
        int far = Math.max(first, second);
        if (near == 0 || near == far) {
            return make(draw, difficulty);
        }
        String z = im == 0 ? String.valueOf(re) : (re == 0 ? "" : re + " + ") + (im == 1 ? "" : im) + "i";
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), Notation.root(near))
                .misconception(
                        "farther-eigenvalue",
                        "sqrt(" + far + ")",
                        "That is the distance to the farther eigenvalue. The nearer one is moved more easily.")
                .misconception("not-rooted", String.valueOf(near), "That is the square of the distance.")
                .misconception(
                        "resolvent",
                        "1/sqrt(" + near + ")",
                        "That is the norm of the resolvent. The smallest perturbation is one over it.")
                .misconception(
                        "product",
                        "sqrt(" + first + ")*sqrt(" + second + ")",
                        "That is $|\\det(zI - A)|$. What counts is the smallest singular value.");
        return Variant.of(
                        "The symmetric matrix $A$ has the eigenvalues $" + values.get(0) + "$ and $" + values.get(1)
                                + "$. What is the norm of a smallest (perhaps complex) perturbation $E$ that makes $z = "
                                + z + "$ an eigenvalue of $A + E$?",
                        rubric,
                        () ->
                                "It is $\\sigma_{\\min}(zI - A)$. For a symmetric matrix that is the distance from $z$ to the nearest eigenvalue, $"
                                        + tex(Surd.sqrt(new BigFraction(near))) + "$.")
                .hint("The norm is $\\sigma_{\\min}(zI - A)$.")
                .hint("For a normal matrix the singular values of $zI - A$ are the distances $|z - \\lambda|$.");
    }
}
