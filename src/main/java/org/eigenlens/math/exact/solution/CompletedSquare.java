package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;

/**
 * A square is split off a quadratic form: \(x^\top Sx=c\,\ell(x)^2+x^\top Rx\), and R no longer has the unknown.
 *
 * @param before S
 * @param unknown the index of the unknown that is completed
 * @param coefficient \(c=s_{kk}\)
 * @param form ℓ, with 1 at the unknown
 * @param rest R
 */
public record CompletedSquare(
        ExactMatrix before, int unknown, ExactNumber coefficient, ExactVector form, ExactMatrix rest) implements Step {

    @Override
    public boolean holds() {
        return LinearForm.square(coefficient, form).plus(rest).equals(before)
                && rest.row(unknown).isZero()
                && rest.isSymmetric()
                && !coefficient.isZero();
    }
}
