package org.eigenlens.widgets.criticalpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eigenlens.math.descent.SmoothLoss;
import org.eigenlens.math.descent.TaylorTerm;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.widget.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * A loss at one of its critical points.
 *
 * <p>All of them but the first are polynomials with small coefficients and points, so their Taylor terms are exact although they are doubles.
 */
enum Landscape {
    /** \(\frac12x^\top Hx\) with the reader's own H. */
    QUADRATIC(null, "", 0, 0),
    DOUBLE_WELL_MINIMUM(SmoothLoss.doubleWell(2), Landscape.DOUBLE_WELL, 1, 0),
    DOUBLE_WELL_SADDLE(SmoothLoss.doubleWell(2), Landscape.DOUBLE_WELL, 0, 0),
    NETWORK_SADDLE(SmoothLoss.twoWeightsInARow(), Landscape.NETWORK, 0, 0),
    NETWORK_MINIMUM(SmoothLoss.twoWeightsInARow(), Landscape.NETWORK, 1, 1),
    RISING_TROUGH(SmoothLoss.quarticTrough(1), "\\tfrac12x_1^2 + \\tfrac14x_2^4", 0, 0),
    FALLING_TROUGH(SmoothLoss.quarticTrough(-1), "\\tfrac12x_1^2 - \\tfrac14x_2^4", 0, 0),
    MONKEY_SADDLE(SmoothLoss.monkeySaddle(), "x_1^3 - 3x_1x_2^2", 0, 0),
    HIMMELBLAU(SmoothLoss.himmelblau(), "(x_1^2 + x_2 - 11)^2 + (x_1 + x_2^2 - 7)^2", 3, 2);

    private static final String DOUBLE_WELL = "\\tfrac14(x_1^2 - 1)^2 + \\tfrac12x_2^2";
    private static final String NETWORK = "\\tfrac12(1 - x_1x_2)^2";

    /** The highest degree of any of them. */
    private static final int DEGREE = 4;

    private final String tex;
    private final int[] point;
    private final List<TaylorTerm> rise;

    Landscape(@Nullable SmoothLoss loss, String tex, int... point) {
        this.tex = tex;
        this.point = point;
        this.rise = loss == null
                ? List.of()
                : loss.taylor(DenseVector.of(point[0], point[1]), DEGREE).stream()
                        .filter(term -> term.degree() > 0)
                        .toList();
    }

    static Landscape parse(String text) {
        return Arrays.stream(values())
                .filter(landscape -> landscape.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        "loss",
                        "There is no loss of this name; write one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(values())
                                                .map(Landscape::text)
                                                .toList()) + "."));
    }

    /** As an address writes it. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isQuadratic() {
        return this == QUADRATIC;
    }

    /** The formula of the loss, as TeX; empty for the quadratic one. */
    String tex() {
        return tex;
    }

    /** The critical point. */
    ExactVector point() {
        return ExactVector.ofIntegers(point[0], point[1]);
    }

    /** The terms of \(f(x+s)-f(x)\), x the critical point; none for the quadratic loss. */
    List<TaylorTerm> rise() {
        return rise;
    }

    /** The Hessian at the critical point, from the terms of degree two. */
    ExactMatrix hessian() {
        Surd mixed = coefficient(1, 1);
        return new ExactMatrix(List.of(
                ExactVector.of(coefficient(2, 0).times(Surd.of(2)), mixed),
                ExactVector.of(mixed, coefficient(0, 2).times(Surd.of(2)))));
    }

    private Surd coefficient(int i, int j) {
        return rise.stream()
                .filter(term -> term.exponents().equals(List.of(i, j)))
                .findFirst()
                .map(term -> exact(term.coefficient()))
                .orElse(Surd.ZERO);
    }

    /** By how much the loss is higher at a point beside the critical one. */
    ExactNumber riseTo(ExactVector s) {
        ExactNumber sum = Surd.ZERO;
        for (TaylorTerm term : rise) {
            ExactNumber product = exact(term.coefficient());
            for (int i = 0; i < 2; i++) {
                for (int k = 0; k < term.exponents().get(i); k++) {
                    product = product.times(s.entry(i));
                }
            }
            sum = sum.plus(product);
        }
        return sum;
    }

    private static Surd exact(double value) {
        return Surd.of(new java.math.BigDecimal(value));
    }
}
