package org.eigenlens.widgets.optimizer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.math.descent.SmoothLoss;
import org.eigenlens.math.descent.TaylorTerm;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.spectral.DenseVector;
import org.jspecify.annotations.Nullable;

/**
 * The loss that is to be made small, with the minimum around which one looks at it.
 *
 * <p>All but the first are polynomials in two parameters with integer coefficients or quarters, and have the value 0 at a minimum with integer coordinates, so that their Hessian there
 * and their Taylor terms are exact although they are doubles.
 */
enum Objective {
    /** \(\frac12x^\top Hx\) with the reader's own H. */
    QUADRATIC(null, ""),
    DOUBLE_WELL(SmoothLoss.doubleWell(2), "\\tfrac14(x_1^2 - 1)^2 + \\tfrac12x_2^2", 1, 0),
    HIMMELBLAU(SmoothLoss.himmelblau(), "(x_1^2 + x_2 - 11)^2 + (x_1 + x_2^2 - 7)^2", 3, 2),
    ROSENBROCK(SmoothLoss.rosenbrock(2), "100(x_2 - x_1^2)^2 + (1 - x_1)^2", 1, 1);

    /** The highest degree of any of them. */
    private static final int DEGREE = 4;

    private final @Nullable SmoothLoss loss;
    private final String tex;
    private final int[] minimum;

    Objective(@Nullable SmoothLoss loss, String tex, int... minimum) {
        this.loss = loss;
        this.tex = tex;
        this.minimum = minimum;
    }

    static Objective parse(String text) {
        return Arrays.stream(values())
                .filter(objective -> objective.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no loss of this name; write one of "
                        + Arrays.stream(values()).map(Objective::text).collect(Collectors.joining(", ")) + "."));
    }

    /** As an address writes it. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isQuadratic() {
        return loss == null;
    }

    /** The loss; none for the quadratic one, which its H gives. */
    Optional<SmoothLoss> loss() {
        return Optional.ofNullable(loss);
    }

    /** The formula of the loss, as TeX; empty for the quadratic one. */
    String tex() {
        return tex;
    }

    /** Where the minimum is, in the parameters of the formula. */
    ExactVector minimum() {
        return ExactVector.ofIntegers(Arrays.stream(minimum).asLongStream().toArray());
    }

    /** The same in double precision. */
    DenseVector origin() {
        return DenseVector.of(Arrays.stream(minimum).asDoubleStream().toArray());
    }

    /** The Hessian at the minimum; none for the quadratic loss. */
    Optional<ExactMatrix> hessian() {
        return loss().map(smooth -> smooth.hessian(origin()))
                .map(h -> ExactMatrix.ofDoubles(IntStream.range(0, h.rows())
                        .mapToObj(i -> h.row(i).toArray())
                        .toArray(double[][]::new)));
    }

    /** The terms of the loss around the minimum; none for the quadratic loss. */
    List<TaylorTerm> terms() {
        return loss().map(smooth -> smooth.taylor(origin(), DEGREE)).orElse(List.of());
    }
}
