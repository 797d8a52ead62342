package org.eigenlens.widgets.criticalpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
    QUADRATIC(null, ""),
    DOUBLE_WELL_MINIMUM(SmoothLoss.doubleWell(2), Landscape.DOUBLE_WELL, 1, 0),
    DOUBLE_WELL_SADDLE(SmoothLoss.doubleWell(2), Landscape.DOUBLE_WELL, 0, 0),
    NETWORK_SADDLE(SmoothLoss.weightsInARow(2), Landscape.NETWORK, 0, 0),
    NETWORK_MINIMUM(SmoothLoss.weightsInARow(2), Landscape.NETWORK, 1, 1),
    RISING_TROUGH(SmoothLoss.quarticTrough(1), "\\tfrac12x_1^2 + \\tfrac14x_2^4", 0, 0),
    FALLING_TROUGH(SmoothLoss.quarticTrough(-1), "\\tfrac12x_1^2 - \\tfrac14x_2^4", 0, 0),
    MONKEY_SADDLE(SmoothLoss.monkeySaddle(), "x_1^3 - 3x_1x_2^2", 0, 0),
    HIMMELBLAU(SmoothLoss.himmelblau(), "(x_1^2 + x_2 - 11)^2 + (x_1 + x_2^2 - 7)^2", 3, 2),
    SPACE_SADDLE(SmoothLoss.doubleWell(3), Landscape.DOUBLE_WELL + " + \\tfrac12x_3^2", 0, 0, 0),
    DEEP_SADDLE(SmoothLoss.weightsInARow(3), Landscape.DEEP_NETWORK, 0, 0, 0),
    DEEP_MINIMUM(SmoothLoss.weightsInARow(3), Landscape.DEEP_NETWORK, 1, 1, 1);

    private static final String DOUBLE_WELL = "\\tfrac14(x_1^2 - 1)^2 + \\tfrac12x_2^2";
    private static final String NETWORK = "\\tfrac12(1 - x_1x_2)^2";
    private static final String DEEP_NETWORK = "\\tfrac12(1 - x_1x_2x_3)^2";

    /** The highest degree of any of them. */
    private static final int DEGREE = 6;

    private final String tex;
    private final int[] point;
    private final List<TaylorTerm> rise;

    Landscape(@Nullable SmoothLoss loss, String tex, int... point) {
        this.tex = tex;
        this.point = point;
        this.rise = loss == null
                ? List.of()
                : loss
                        .taylor(
                                DenseVector.of(
                                        Arrays.stream(point).asDoubleStream().toArray()),
                                DEGREE)
                        .stream()
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

    /** How many parameters the loss has; the quadratic one has as many as its H says. */
    OptionalInt parameters() {
        return isQuadratic() ? OptionalInt.empty() : OptionalInt.of(point.length);
    }

    /** The critical point. */
    ExactVector point() {
        return ExactVector.ofIntegers(Arrays.stream(point).asLongStream().toArray());
    }

    /** The terms of \(f(x+s)-f(x)\), x the critical point; none for the quadratic loss. */
    List<TaylorTerm> rise() {
        return rise;
    }

    /** The Hessian at the critical point, from the terms of degree two. */
    ExactMatrix hessian() {
        return new ExactMatrix(IntStream.range(0, point.length)
                .mapToObj(i -> new ExactVector(IntStream.range(0, point.length)
                        .<ExactNumber>mapToObj(j -> secondDerivative(i, j))
                        .toList()))
                .toList());
    }

    private Surd secondDerivative(int i, int j) {
        Integer[] exponents = new Integer[point.length];
        Arrays.fill(exponents, 0);
        exponents[i]++;
        exponents[j]++;
        return rise.stream()
                .filter(term -> term.exponents().equals(List.of(exponents)))
                .findFirst()
                .map(term -> exact(term.coefficient()).times(Surd.of(i == j ? 2 : 1)))
                .orElse(Surd.ZERO);
    }

    /** By how much the loss is higher at a point beside the critical one. */
    ExactNumber riseTo(ExactVector s) {
        ExactNumber sum = Surd.ZERO;
        for (TaylorTerm term : rise) {
            ExactNumber product = exact(term.coefficient());
            for (int i = 0; i < s.size(); i++) {
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
