package org.eigenlens.widgets.transients;

import java.util.Optional;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;

/**
 * A matrix \(J=\begin{bmatrix}\lambda&c\\0&\lambda\end{bmatrix}\), whose powers have the closed form
 * \(J^t=\begin{bmatrix}\lambda^t&c\,t\,\lambda^{t-1}\\0&\lambda^t\end{bmatrix}\).
 */
record JordanBlock(Surd lambda, Surd c) {

    /** The matrix as such a block, if it is one exactly. */
    static Optional<JordanBlock> in(ExactMatrix matrix) {
        boolean isBlock = matrix.rows() == 2
                && matrix.entry(1, 0).isZero()
                && matrix.entry(0, 0).equals(matrix.entry(1, 1));
        return isBlock
                ? Optional.of(new JordanBlock((Surd) matrix.entry(0, 0), (Surd) matrix.entry(0, 1)))
                : Optional.empty();
    }

    /** The corner of the power, \(c\,t\,\lambda^{t-1}\), for t from 1 on. */
    Surd corner(int t) {
        return c.times(Surd.of(t)).times(lambda.power(t - 1));
    }

    /** The entry \(\lambda^t\) of the power as it is written. */
    ShownNumber diagonalAsWritten() {
        ShownNumber base = asFactor(lambda);
        return new ShownNumber(base.tex() + "^{t}", base.text() + "^t");
    }

    /** The entry \(c\,t\,\lambda^{t-1}\) of the power as it is written. */
    ShownNumber cornerAsWritten() {
        ShownNumber base = asFactor(lambda);
        boolean one = c.equals(Surd.ONE);
        ShownNumber factor = asFactor(c);
        return new ShownNumber(
                (one ? "" : factor.tex() + "\\,") + "t \\cdot " + base.tex() + "^{t-1}",
                (one ? "" : factor.text() + "·") + "t·" + base.text() + "^(t−1)");
    }

    /** A number in parentheses where a power or a product would else be read wrongly. */
    private static ShownNumber asFactor(ExactNumber number) {
        ShownNumber shown = ShownNumber.inDecimals(number);
        return shown.text().matches("[0-9.]+")
                ? new ShownNumber(shown.tex(), shown.text())
                : new ShownNumber("\\left(" + shown.tex() + "\\right)", "(" + shown.text() + ")");
    }
}
