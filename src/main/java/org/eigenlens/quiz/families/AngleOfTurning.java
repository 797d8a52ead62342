package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** The argument of the eigenvalue with positive imaginary part, in degrees. */
final class AngleOfTurning implements Family {

    @Override
    public About about() {
        return new About("angle-of-turning", 1, "complex-eigenvalues", "By which angle does it turn?");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int size = draw.between(1, 4);
        boolean diagonal = draw.coin();
        int re = diagonal ? draw.oneOf(size, -size) : 0;
        ExactMatrix a = Turning.draw(draw, re, size, difficulty == Difficulty.EASY ? 12 : 20);
        int angle = re == 0 ? 90 : re > 0 ? 45 : 135;
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), String.valueOf(angle))
                .misconception(
                        "supplement",
                        String.valueOf(180 - angle),
                        "Look at the sign of the real part: $" + re + "$ is on the other side of the imaginary axis.")
                .misconception(
                        "radians",
                        re == 0 ? "pi/2" : re > 0 ? "pi/4" : "3pi/4",
                        "That is the angle in radians. The question asks for degrees.")
                .misconception("complement", String.valueOf(90 - angle), "The angle is measured from the real axis.");
        return Variant.of(
                        "In suitable coordinates $A = " + tex(a)
                                + "$ turns by an angle between 0° and 180°, and stretches. By how many degrees does it turn?",
                        rubric,
                        () -> "The eigenvalues are $" + (re == 0 ? "\\pm " : re + " \\pm ") + (size == 1 ? "" : size)
                                + "i$. The one with positive imaginary part stands at $" + angle
                                + "°$ from the positive real axis.")
                .hint("Draw the eigenvalues in the complex plane.")
                .hint("The trace is $" + 2 * re + "$ and the determinant $" + (re * re + size * size) + "$.")
                .beside("::widget{type=rotation-scaling A=\"" + typed(a) + "\"}");
    }
}
