package org.eigenlens.math.descent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * A loss given by its formula; the derivatives are exact up to rounding, by automatic differentiation.
 *
 * <p>Method: Taylor arithmetic of order two on Hipparchus' {@link DerivativeStructure} (Griewank and Walther, <i>Evaluating Derivatives</i>, ch. 13).
 * A formula uses only smooth operations, so the loss is smooth wherever it is finite.
 */
public final class SmoothLoss implements Loss {

    private final int dimension;
    private final Function<DerivativeStructure[], DerivativeStructure> formula;
    private final DSFactory values;
    private final DSFactory slopes;
    private final DSFactory curvatures;

    /** The loss of n parameters with this formula. */
    public SmoothLoss(int dimension, Function<DerivativeStructure[], DerivativeStructure> formula) {
        this.dimension = dimension;
        this.formula = formula;
        this.values = new DSFactory(dimension, 0);
        this.slopes = new DSFactory(dimension, 1);
        this.curvatures = new DSFactory(dimension, 2);
    }

    /**
     * Rosenbrock's valley \(\sum_i 100(x_{i+1} - x_i^2)^2 + (1 - x_i)^2\): a bent, narrow floor with its minimum at (1, …, 1).
     */
    public static SmoothLoss rosenbrock(int dimension) {
        return new SmoothLoss(dimension, x -> {
            DerivativeStructure sum = x[0].getField().getZero();
            for (int i = 0; i + 1 < x.length; i++) {
                DerivativeStructure bend = x[i + 1].subtract(x[i].square());
                sum = sum.add(bend.square().multiply(100)).add(x[i].subtract(1).square());
            }
            return sum;
        });
    }

    /** Himmelblau's function \((x^2 + y - 11)^2 + (x + y^2 - 7)^2\): four minima of value 0, four saddles, one maximum. */
    public static SmoothLoss himmelblau() {
        return new SmoothLoss(2, x -> {
            DerivativeStructure p = x[0].square().add(x[1]).subtract(11);
            DerivativeStructure q = x[1].square().add(x[0]).subtract(7);
            return p.square().add(q.square());
        });
    }

    /**
     * A double well \(\tfrac14(x_1^2 - 1)^2 + \tfrac12\sum_{i>1} x_i^2\): minima at ±e₁ and between them, at 0, a saddle of curvature −1.
     */
    public static SmoothLoss doubleWell(int dimension) {
        return new SmoothLoss(dimension, x -> {
            DerivativeStructure sum = x[0].square().subtract(1).square().multiply(0.25);
            for (int i = 1; i < x.length; i++) {
                sum = sum.add(x[i].square().multiply(0.5));
            }
            return sum;
        });
    }

    /** The monkey saddle \(x^3 - 3xy^2\), whose Hessian at 0 is zero: a degenerate critical point. */
    public static SmoothLoss monkeySaddle() {
        return new SmoothLoss(
                2, x -> x[0].pow(3).subtract(x[0].multiply(x[1].square()).multiply(3)));
    }

    /**
     * So many weights in a row that learn the number 1, \(\tfrac12(1 - x_1\cdots x_n)^2\): minima on all of \(x_1\cdots x_n = 1\), and at 0 a saddle, whose Hessian is zero
     * from three weights on.
     */
    public static SmoothLoss weightsInARow(int dimension) {
        return new SmoothLoss(
                dimension,
                x -> Arrays.stream(x)
                        .reduce(DerivativeStructure::multiply)
                        .orElseThrow()
                        .negate()
                        .add(1)
                        .square()
                        .multiply(0.5));
    }

    /** \(\tfrac12x_1^2 + \tfrac14cx_2^4\): at 0 the Hessian is flat along the second axis, and c decides what the point is. */
    public static SmoothLoss quarticTrough(double c) {
        return new SmoothLoss(
                2, x -> x[0].square().multiply(0.5).add(x[1].pow(4).multiply(0.25 * c)));
    }

    /**
     * \(\sum_i \log\cosh(s_i x_i)\): convex, with curvatures \(s_i^2\) at the minimum 0 and none far from it.
     */
    public static SmoothLoss logCosh(DenseVector scales) {
        return new SmoothLoss(scales.size(), x -> {
            DerivativeStructure sum = x[0].getField().getZero();
            for (int i = 0; i < x.length; i++) {
                sum = sum.add(logCosh(x[i].multiply(scales.entry(i))));
            }
            return sum;
        });
    }

    /** \(|y| + \log(1 + e^{-2|y|}) - \log 2\), which does not overflow. */
    private static DerivativeStructure logCosh(DerivativeStructure y) {
        DerivativeStructure size = y.getValue() < 0 ? y.negate() : y;
        return size.add(size.multiply(-2).exp().log1p()).subtract(Math.log(2));
    }

    /**
     * Logistic regression without offset: the mean of \(\log(1 + e^{-y_i\,w^\top x_i})\) over samples \(x_i\), the rows, with labels \(y_i = \pm1\).
     */
    public static SmoothLoss logistic(DenseMatrix samples, DenseVector labels) {
        if (labels.size() != samples.rows()) {
            throw new IllegalArgumentException("There are " + samples.rows() + " samples and " + labels.size()
                    + " labels: give one label, 1 or -1, for each sample.");
        }
        return new SmoothLoss(samples.columns(), w -> {
            DerivativeStructure sum = w[0].getField().getZero();
            for (int i = 0; i < samples.rows(); i++) {
                DerivativeStructure margin = w[0].getField().getZero();
                for (int j = 0; j < w.length; j++) {
                    margin = margin.add(w[j].multiply(samples.entry(i, j) * labels.entry(i)));
                }
                boolean isWrong = margin.getValue() < 0;
                DerivativeStructure tail =
                        (isWrong ? margin : margin.negate()).exp().log1p();
                sum = sum.add(isWrong ? tail.subtract(margin) : tail);
            }
            return sum.divide(samples.rows());
        });
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public double value(DenseVector x) {
        return apply(values, x).getValue();
    }

    @Override
    public DenseVector gradient(DenseVector x) {
        DerivativeStructure result = apply(slopes, x);
        double[] gradient = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            gradient[i] = result.getPartialDerivative(orders(i, -1));
        }
        return DenseVector.computed(gradient);
    }

    @Override
    public DenseMatrix hessian(DenseVector x) {
        DerivativeStructure result = apply(curvatures, x);
        double[] hessian = new double[dimension * dimension];
        for (int i = 0; i < dimension; i++) {
            for (int j = 0; j < dimension; j++) {
                hessian[i * dimension + j] = result.getPartialDerivative(orders(i, j));
            }
        }
        return DenseMatrix.computed(dimension, dimension, hessian);
    }

    /**
     * The terms of the Taylor polynomial around a point, those of coefficient 0 left out, for \(f(x + s) = \sum c_k\,s^k\) up to the degree.
     *
     * <p>For a polynomial with coefficients that are few binary digits long, at such a point, it is exact.
     */
    public List<TaylorTerm> taylor(DenseVector x, int degree) {
        DSFactory factory = new DSFactory(dimension, degree);
        DerivativeStructure result = apply(factory, x);
        List<TaylorTerm> terms = new ArrayList<>();
        for (int k = 0; k < factory.getCompiler().getSize(); k++) {
            int[] orders = factory.getCompiler().getPartialDerivativeOrders(k);
            double coefficient = result.getPartialDerivative(orders);
            for (int order : orders) {
                coefficient /= CombinatoricsUtils.factorialDouble(order);
            }
            if (coefficient != 0) {
                terms.add(new TaylorTerm(Arrays.stream(orders).boxed().toList(), coefficient));
            }
        }
        return List.copyOf(terms);
    }

    private DerivativeStructure apply(DSFactory factory, DenseVector x) {
        if (x.size() != dimension) {
            throw new IllegalArgumentException(
                    "This loss has " + dimension + " parameters and the point " + x.size() + " coordinates.");
        }
        DerivativeStructure[] variables = new DerivativeStructure[dimension];
        boolean isConstant = factory.getCompiler().getOrder() == 0;
        Arrays.setAll(variables, i -> isConstant ? factory.constant(x.entry(i)) : factory.variable(i, x.entry(i)));
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
