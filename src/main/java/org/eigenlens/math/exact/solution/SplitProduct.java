package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;

/**
 * A form without squares gives up two unknowns at once, by \(uv=\tfrac14(u+v)^2-\tfrac14(u-v)^2\).
 *
 * <p>With the rows \(r_i\), \(r_j\) of S as linear forms and \(a=s_{ij}\):
 * \(x^\top Sx=\tfrac1{2a}(r_i+r_j)^2-\tfrac1{2a}(r_i-r_j)^2+x^\top Rx\).
 *
 * @param coefficient \(\tfrac1{2a}\)
 */
public record SplitProduct(
        ExactMatrix before,
        int first,
        int second,
        ExactNumber coefficient,
        ExactVector sum,
        ExactVector difference,
        ExactMatrix rest)
        implements Step {

    @Override
    public boolean holds() {
        ExactMatrix squares = LinearForm.square(coefficient, sum).minus(LinearForm.square(coefficient, difference));
        return squares.plus(rest).equals(before)
                && rest.row(first).isZero()
                && rest.row(second).isZero()
                && before.entry(first, first).isZero()
                && before.entry(second, second).isZero();
    }
}
