package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The error that is stated is never exceeded, and is a unit of the last place of the largest entry. */
class DecimalExponentialTest {

    private static final double U = 0x1p-53;

    private static DecimalExponential of(DenseMatrix a) {
        return DecimalExponential.of(
                a.rows(),
                digits -> Arrays.stream(a.toArray()).mapToObj(BigDecimal::new).toArray(BigDecimal[]::new));
    }

    private static void assertWithinStatedError(DenseMatrix a, double... truth) {
        DecimalExponential exponential = of(a);
        double largest = Arrays.stream(truth).map(Math::abs).max().orElse(0);
        assertThat(exponential.error()).isLessThanOrEqualTo(2 * U * largest + Double.MIN_VALUE);
        assertThat(exponential.value().toArray()).containsExactly(truth, within(exponential.error() + U * largest));
    }

    /** The two eigenvalues of the block are 0 and −2s; scaling and squaring in doubles is off by s·u and more. */
    @ParameterizedTest
    @ValueSource(doubles = {1e2, 1e5, 1e9, 1e12, 1e30, 1e100, 1e300})
    void quickDecayBesideAnEigenvalueZero(double s) {
        // The third row: y' = x₂ − y with x → (1/2, 1/2) at once, and (1 − 1/e)/2 at time 1.
        double late = (1 - Math.exp(-1)) / 2;
        DecimalExponential exponential = of(DenseMatrix.square(-s, s, 0, s, -s, 0, 0, 1, -1));
        double[] limit = {0.5, 0.5, 0, 0.5, 0.5, 0, late, late, Math.exp(-1)};
        assertThat(exponential.error()).isLessThanOrEqualTo(2 * U);
        assertThat(exponential.value().toArray()).containsExactly(limit, within(1 / s + 2 * U));
    }

    @Test
    void closedFormsOfTriangularAndTurningMatrices() {
        double e = Math.E;
        assertWithinStatedError(DenseMatrix.square(1, 1e6, 0, 1), e, e * 1e6, 0, e);
        assertWithinStatedError(DenseMatrix.square(0, 1e5, 0, 0, 0, 1e5, 0, 0, 0), 1, 1e5, 5e9, 0, 1, 1e5, 0, 0, 1);
        assertWithinStatedError(
                DenseMatrix.square(0, -1e8, 1e8, 0), Math.cos(1e8), -Math.sin(1e8), Math.sin(1e8), Math.cos(1e8));
        assertWithinStatedError(DenseMatrix.square(-700, 0, 0, -1), Math.exp(-700), 0, 0, Math.exp(-1));
        assertWithinStatedError(DenseMatrix.square(0, 0, 1e300, 0), 1, 0, 1e300, 1);
        assertWithinStatedError(DenseMatrix.square(-1e200, 1, 0, -2e200), 0, 0, 0, 0);
    }

    /** Integer similarities of determinant 1 make \(e^A\) known from three exponentials, to a few roundings. */
    @Property(tries = 200)
    void integerSimilaritiesOfDiagonalMatrices(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(2);
        double[] diagonal = random.ints(n, -12, 6).asDoubleStream().toArray();
        DenseMatrix v = DenseMatrix.identity(n);
        DenseMatrix inverse = v;
        for (int k = 0; k < 4; k++) {
            int i = random.nextInt(n);
            int j = (i + 1 + random.nextInt(n - 1)) % n;
            double[] shear = DenseMatrix.identity(n).toArray();
            shear[i * n + j] = random.nextInt(-5, 6);
            v = v.times(DenseMatrix.square(shear));
            shear[i * n + j] *= -1;
            inverse = DenseMatrix.square(shear).times(inverse);
        }
        DenseMatrix a = v.times(DenseMatrix.diagonal(diagonal)).times(inverse);
        double[] exponents = Arrays.stream(diagonal).map(Math::exp).toArray();
        DenseMatrix truth = v.times(DenseMatrix.diagonal(exponents)).times(inverse);
        double rounding = 8
                * U
                * v.maxAbs()
                * inverse.maxAbs()
                * Arrays.stream(exponents).max().orElseThrow();
        DecimalExponential exponential = of(a);
        assertThat(exponential.value().minus(truth).maxAbs()).isLessThan(exponential.error() + n * rounding);
    }

    /** For ordinary matrices both routes agree to what the plain one claims. */
    @Property(tries = 200)
    void agreesWithTheOneInDoubles(@ForAll long seed) {
        Random random = new Random(seed);
        DenseMatrix a = RandomMatrices.of(RandomMatrices.Kind.GAUSSIAN, 2 + random.nextInt(2), random);
        DecimalExponential exponential = of(a);
        assertThat(exponential.value().minus(MatrixExponential.of(a)).maxAbs())
                .isLessThan(1e-13 * exponential.value().maxAbs());
    }

    @Test
    void resultsBeyondTheDoublesAreRefused() {
        for (double x : new double[] {710, 1e5, 1e300}) {
            assertThatThrownBy(() -> of(DenseMatrix.square(x, 1, 0, 0)))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageContaining("beyond the range");
        }
    }
}
