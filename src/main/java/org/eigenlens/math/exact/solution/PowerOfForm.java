package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/** The power \(J^k\) of a diagonal matrix or Jordan form, entry by entry: \(\binom{k}{j}\lambda^{k-j}\) at distance j above the diagonal. */
public record PowerOfForm(ExactMatrix form, int exponent, ExactMatrix power) implements Step {

    static PowerOfForm of(ExactMatrix form, int exponent) {
        return new PowerOfForm(form, exponent, form.power(exponent));
    }

    /** Multiplies out: \(J^{k}=J\cdot J^{k-1}\), and \(J^{-k}J^{k}=I\). */
    @Override
    public boolean holds() {
        ExactMatrix product = ExactMatrix.identity(form.rows());
        for (int i = 0; i < Math.abs(exponent); i++) {
            product = product.times(form);
        }
        return exponent < 0 ? product.times(power).equals(ExactMatrix.identity(form.rows())) : product.equals(power);
    }

    /** Whether there is nothing above the diagonal. */
    public boolean isDiagonal() {
        boolean diagonal = true;
        for (int i = 0; i + 1 < form.rows(); i++) {
            ExactNumber above = form.entry(i, i + 1);
            diagonal &= above.equals(Surd.ZERO);
        }
        return diagonal;
    }
}
