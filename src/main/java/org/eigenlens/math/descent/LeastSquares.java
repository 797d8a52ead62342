package org.eigenlens.math.descent;

import java.util.Arrays;
import java.util.function.Function;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * A least-squares loss \(f(x) = \tfrac12\|r(x)\|^2\) for m residuals of n parameters given by a formula.
 *
 * <p>With the Jacobian J of r, \(\nabla f = J^\top r\) and \(\nabla^2 f = J^\top J + \sum_i r_i\nabla^2 r_i\): the Gauss–Newton matrix and a term that
 * vanishes with the residuals, or where the model is linear. All derivatives are exact up to rounding, by automatic differentiation. Source: Nocedal
 * and Wright, <i>Numerical Optimization</i>, ch. 10.
 */
public final class LeastSquares implements Loss {

    private final int dimension;
    private final Function<DerivativeStructure[], DerivativeStructure[]> formula;
    private final DSFactory slopes;
    private final DSFactory curvatures;

    /** The loss of n parameters with these residuals. */
    public LeastSquares(int dimension, Function<DerivativeStructure[], DerivativeStructure[]> formula) {
        this.dimension = dimension;
        this.formula = formula;
        this.slopes = new DSFactory(dimension, 1);
        this.curvatures = new DSFactory(dimension, 2);
    }

    /** The fit of \(a e^{-bt}\) to values at times: two parameters, a and b. */
    public static LeastSquares exponentialDecay(DenseVector times, DenseVector values) {
        requireSameSize(times, values);
        return new LeastSquares(2, x -> {
            DerivativeStructure[] residuals = new DerivativeStructure[times.size()];
            Arrays.setAll(
                    residuals,
                    i -> x[1].multiply(-times.entry(i)).exp().multiply(x[0]).subtract(values.entry(i)));
            return residuals;
        });
    }

    /** The fit of a line \(a + bt\) to values at times: a linear model, whose Hessian is its Gauss–Newton matrix. */
    public static LeastSquares line(DenseVector times, DenseVector values) {
        requireSameSize(times, values);
        return new LeastSquares(2, x -> {
            DerivativeStructure[] residuals = new DerivativeStructure[times.size()];
            Arrays.setAll(
                    residuals, i -> x[1].multiply(times.entry(i)).add(x[0]).subtract(values.entry(i)));
            return residuals;
        });
    }

    private static void requireSameSize(DenseVector times, DenseVector values) {
        if (times.size() != values.size()) {
            throw new IllegalArgumentException("There are " + times.size() + " times and " + values.size()
                    + " values: give one value for each time.");
        }
    }

    @Override
    public int dimension() {
        return dimension;
    }

    /** The residuals \(r(x)\). */
    public DenseVector residuals(DenseVector x) {
        DerivativeStructure[] residuals = apply(slopes, x);
        return DenseVector.computed(Arrays.stream(residuals)
                .mapToDouble(DerivativeStructure::getValue)
                .toArray());
    }

    /** The Jacobian \(J_{ij} = \partial r_i/\partial x_j\), m×n. */
    public DenseMatrix jacobian(DenseVector x) {
        DerivativeStructure[] residuals = apply(slopes, x);
        double[] entries = new double[residuals.length * dimension];
        for (int i = 0; i < residuals.length; i++) {
            for (int j = 0; j < dimension; j++) {
                entries[i * dimension + j] = residuals[i].getPartialDerivative(orders(j, -1));
            }
        }
        return DenseMatrix.computed(residuals.length, dimension, entries);
    }

    /** The Gauss–Newton model of the loss at x. */
    public GaussNewton gaussNewton(DenseVector x) {
        return new GaussNewton(jacobian(x), residuals(x));
    }

    @Override
    public double value(DenseVector x) {
        double norm = residuals(x).norm();
        return norm * norm / 2;
    }

    @Override
    public DenseVector gradient(DenseVector x) {
        return gaussNewton(x).gradient();
    }

    @Override
    public DenseMatrix hessian(DenseVector x) {
        DerivativeStructure[] residuals = apply(curvatures, x);
        double[] hessian = new double[dimension * dimension];
        for (int j = 0; j < dimension; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = 0;
                for (DerivativeStructure r : residuals) {
                    sum += r.getPartialDerivative(orders(j, -1)) * r.getPartialDerivative(orders(k, -1))
                            + r.getValue() * r.getPartialDerivative(orders(j, k));
                }
                hessian[j * dimension + k] = hessian[k * dimension + j] = sum;
            }
        }
        return DenseMatrix.computed(dimension, dimension, hessian);
    }

    private DerivativeStructure[] apply(DSFactory factory, DenseVector x) {
        if (x.size() != dimension) {
            throw new IllegalArgumentException(
                    "This loss has " + dimension + " parameters and the point " + x.size() + " coordinates.");
        }
        DerivativeStructure[] variables = new DerivativeStructure[dimension];
        Arrays.setAll(variables, i -> factory.variable(i, x.entry(i)));
        return formula.apply(variables);
    }

    private int[] orders(int i, int j) {
        int[] orders = new int[dimension];
        orders[i]++;
        if (j >= 0) {
            orders[j]++;
        }
        return orders;
    }
}
