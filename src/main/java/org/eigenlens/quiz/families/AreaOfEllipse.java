package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.matrix;
import static org.eigenlens.quiz.families.Notation.tex;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;
import org.hipparchus.fraction.BigFraction;

/** The area inside an ellipse or the volume inside an ellipsoid, from the determinant. */
final class AreaOfEllipse implements Family {

    @Override
    public About about() {
        return new About("area-of-ellipse", 1, "ellipses-and-ellipsoids", "Area of an ellipse, volume of an ellipsoid");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        boolean solid = difficulty == Difficulty.HARD;
        int a = draw.between(1, 5);
        int c = draw.between(1, 5);
        int b = draw.between(-2, 2);
        int f = draw.between(1, 4);
        int determinant = (a * c - b * b) * (solid ? f : 1);
        if (determinant < 2) {
            return make(draw, difficulty);
        }
        ExactMatrix m = solid ? matrix(a, b, 0, b, c, 0, 0, 0, f) : matrix(a, b, b, c);
        String unit = solid ? "4pi/3" : "pi";
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), "(" + unit + ")/sqrt(" + determinant + ")")
                .misconception(
                        "not-rooted",
                        "(" + unit + ")/" + determinant,
                        "Each semi-axis is $1/\\sqrt\\lambda$, so their product is $1/\\sqrt{\\det A}$.")
                .misconception(
                        "not-inverted",
                        "(" + unit + ")*sqrt(" + determinant + ")",
                        "The other way up: a larger matrix makes a smaller ellipse.")
                .misconception(
                        "unit-forgotten",
                        "1/sqrt(" + determinant + ")",
                        "That is the product of the semi-axes. The unit "
                                + (solid ? "ball has the volume $4\\pi/3$" : "disc has the area $\\pi$") + ".");
        String what = solid ? "volume inside the ellipsoid" : "area inside the ellipse";
        return Variant.of(
                        "What is the " + what + " $x^\\top Ax = 1$ with $A = " + tex(m) + "$?",
                        rubric,
                        () -> "The semi-axes multiply to $1/\\sqrt{\\det A} = 1/\\sqrt{" + determinant
                                + "}$, and the unit " + (solid ? "ball has $\\tfrac43\\pi$" : "disc has $\\pi$")
                                + ". So it is $" + (solid ? "\\tfrac43\\pi" : "\\pi") + "/"
                                + tex(Surd.sqrt(new BigFraction(determinant))) + "$.")
                .hint("It is the image of the unit " + (solid ? "ball" : "disc") + ", stretched along each semi-axis.")
                .hint("The product of the eigenvalues is the determinant, $" + determinant + "$.");
    }
}
