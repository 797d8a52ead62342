package org.eigenlens.math.exact.narration;

import org.eigenlens.math.exact.solution.PowerByRemainder;
import org.eigenlens.math.exact.solution.PowerOfForm;
import org.eigenlens.math.exact.solution.PowerResult;

/** Words for powers of a matrix. */
final class PowerWords {

    private PowerWords() {}

    static Passage tell(PowerOfForm step) {
        int k = step.exponent();
        String sentence = step.isDiagonal()
                ? "A diagonal matrix is raised to a power entry by entry."
                : "In a Jordan block the entry at distance $j$ above the diagonal of $J^{k}$ is $\\binom{k}{j}\\lambda^{k-j}$.";
        String name = step.isDiagonal() ? "\\Lambda" : "J";
        return PassageWriter.under("Power of the form")
                .say(sentence)
                .show(name + "^{" + k + "} = " + Tex.matrix(step.form()) + "^{" + k + "} = " + Tex.matrix(step.power()))
                .passage();
    }

    static Passage tell(PowerResult step) {
        String power = "^{" + step.exponent() + "}";
        String form = step.role().equals("V") ? "\\Lambda" : "J";
        String inverse = step.role() + "^{-1}";
        return PassageWriter.under("Power of the matrix")
                .say("In a product of copies of $" + step.role() + form + " " + inverse + "$ every $" + inverse
                        + step.role()
                        + " = I$ drops out, so $A" + power + " = "
                        + step.role() + form + power + inverse + "$.")
                .show("A" + power + " = " + Tex.matrix(step.basis()) + Tex.matrix(step.formPower())
                        + Tex.matrix(step.inverse()) + " = " + Tex.matrix(step.power()))
                .passage();
    }

    static Passage tell(PowerByRemainder step) {
        String power = "x^{" + step.exponent() + "}";
        String divisor = Tex.polynomial(step.characteristic(), "x");
        return PassageWriter.under("Power by Cayley and Hamilton")
                .sayIf(step.ofInverse(), "A negative power of $A$ is a positive power of $B = A^{-1}$.")
                .sayIf(!step.ofInverse(), "Call the matrix $B$.")
                .say("Every matrix is a root of its characteristic polynomial, so $" + power
                        + "$ may be replaced by its remainder $r$ on division by $" + divisor + "$.")
                .show(power + " = q(x)\\left(" + divisor + "\\right) + r(x),\\qquad r(x) = "
                        + Tex.polynomial(step.remainder(), "x"))
                .show("B = " + Tex.matrix(step.base()))
                .show("B^{" + step.exponent() + "} = r(B) = " + Tex.matrix(step.power()))
                .passage();
    }
}
