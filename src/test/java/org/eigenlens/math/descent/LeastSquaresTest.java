package org.eigenlens.math.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

    private static final DenseVector TIMES = DenseVector.of(0, 1, 2, 3);

    @Test
    void theJacobianOfADecayIsItsFormula() {
        LeastSquares loss = LeastSquares.exponentialDecay(TIMES, DenseVector.of(2, 1, 0.5, 0.25));
        double a = 1.5;
        double b = 0.6;
        GaussNewton model = loss.gaussNewton(DenseVector.of(a, b));
        for (int i = 0; i < 4; i++) {
            double decay = Math.exp(-b * i);
            assertThat(model.residuals().entry(i)).isCloseTo(a * decay - 2 * Math.pow(0.5, i), within(1e-15));
            assertThat(model.jacobian().entry(i, 0)).isCloseTo(decay, within(1e-15));
            assertThat(model.jacobian().entry(i, 1)).isCloseTo(-i * a * decay, within(4e-15));
        }
        assertThat(loss.gradient(DenseVector.of(a, b))).isEqualTo(model.gradient());
    }

    @Test
    void aLinearModelHasItsGaussNewtonMatrixAsHessian() {
        LeastSquares loss = LeastSquares.line(TIMES, DenseVector.of(1, 3, 2, 5));
        DenseVector x = DenseVector.of(-4, 7);
        assertThat(loss.hessian(x)).isEqualTo(DenseMatrix.square(4, 6, 6, 14));
        assertThat(loss.gaussNewton(x).matrix()).isEqualTo(loss.hessian(x));
        DenseVector fit = x.plus(loss.gaussNewton(x).step());
        assertThat(fit.minus(DenseVector.of(1.1, 1.1)).norm()).isLessThan(1e-13);
        assertThat(loss.gradient(fit).norm()).isLessThan(1e-12);
        assertThat(loss.value(fit)).isCloseTo(2.7 / 2, within(1e-13));
    }

    @Test
    void theHessianOfAPerfectFitIsItsGaussNewtonMatrix() {
        LeastSquares loss = LeastSquares.exponentialDecay(TIMES, DenseVector.of(2, 1, 0.5, 0.25));
        DenseVector truth = DenseVector.of(2, Math.log(2));
        DenseMatrix difference =
                loss.hessian(truth).minus(loss.gaussNewton(truth).matrix());
        assertThat(difference.maxAbs()).isLessThan(1e-14);
        DenseVector away = DenseVector.of(1, 0.3);
        assertThat(loss.hessian(away).minus(loss.gaussNewton(away).matrix()).maxAbs())
                .isGreaterThan(0.1);
    }

    @Test
    void gaussNewtonStepsFindTheDecay() {
        LeastSquares loss = LeastSquares.exponentialDecay(TIMES, DenseVector.of(2, 1, 0.5, 0.25));
        DenseVector x = DenseVector.of(1, 0.3);
        for (int k = 0; k < 12; k++) {
            x = x.plus(loss.gaussNewton(x).step());
        }
        assertThat(x.minus(DenseVector.of(2, Math.log(2))).norm()).isLessThan(1e-13);
    }

    @Test
    void aValueForEachTimeIsNeeded() {
        assertThatThrownBy(() -> LeastSquares.line(TIMES, DenseVector.of(1))).hasMessageContaining("one value");
        assertThatThrownBy(() -> LeastSquares.exponentialDecay(TIMES, DenseVector.of(1)))
                .hasMessageContaining("4 times and 1 values");
        LeastSquares loss = LeastSquares.line(TIMES, TIMES);
        assertThatThrownBy(() -> loss.hessian(DenseVector.of(1))).hasMessageContaining("2 parameters");
    }
}
