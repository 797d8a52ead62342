package org.eigenlens.widgets.gaussnewton;

import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param curve what is fitted to the data
 * @param parameters a and c, two rational numbers up to {@value #LARGEST} in size
 * @param misfit m, a rational number up to {@value #WORST} in size: how far the data are off the best curve, see {@link Fit}
 * @param along along which curvature axis the loss is cut, 1 or 2
 */
record GaussNewtonState(Curve curve, VectorLiteral parameters, Literal misfit, int along) {

    static final int LARGEST = 10;
    static final int WORST = 3;

    /** More digits than a hand can mean would only make exact numbers long. */
    private static final int MOST_BITS = 64;

    GaussNewtonState {
        if (parameters.size() != 2 || !isShort(parameters.entry(0)) || !isShort(parameters.entry(1))) {
            throw new IllegalArgumentException(
                    "The parameters are two decimals or fractions of at most 18 digits," + " a and c, such as 2 1/2.");
        }
        if (Math.abs(parameters.entry(0).re()) > LARGEST
                || Math.abs(parameters.entry(1).re()) > LARGEST) {
            throw new IllegalArgumentException("The parameters a and c are numbers from −10 to 10 here.");
        }
        if (!isShort(misfit) || Math.abs(misfit.re()) > WORST) {
            throw new IllegalArgumentException("The misfit m is a decimal or a fraction from −3 to 3, such as 0.5.");
        }
        if (along != 1 && along != 2) {
            throw new IllegalArgumentException("The axis along which the loss is cut is 1 or 2.");
        }
    }

    private static boolean isShort(Literal number) {
        return number.exact()
                .filter(Surd::isRational)
                .filter(exact -> exact.rational().getDenominator().bitLength() <= MOST_BITS)
                .isPresent();
    }

    Surd a() {
        return parameters.entry(0).exact().orElseThrow();
    }

    Surd c() {
        return parameters.entry(1).exact().orElseThrow();
    }

    Surd exactMisfit() {
        return misfit.exact().orElseThrow();
    }
}
