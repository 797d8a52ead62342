package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;

/** Squares of linear forms \(\ell(x)=\ell_1x_1+\dots+\ell_nx_n\) as symmetric matrices. */
final class LinearForm {

    private LinearForm() {}

    /** The matrix of \(c\,\ell(x)^2\). */
    static ExactMatrix square(ExactNumber c, ExactVector form) {
        return new ExactMatrix(
                form.entries().stream().map(x -> form.times(x).times(c)).toList());
    }
}
