package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What says how good an eigenpair is must find a bad one. */
class ResidualsTest {

    private static final double U = 0x1p-53;

    @ParameterizedTest
    @ValueSource(doubles = {0x1p-1000, 1, 0x1p1000})
    void residualOfAWrongRealPair(double size) {
        double[] a = {size, 0, 0, 0, 2 * size, 0, 0, 3 * size, 5 * size};
        double[] vectors = {1, 0, 0, 0, 0.6, 0.8, 0, 0, 1};
        Eigensystem system = new Eigensystem(3, new double[] {size, 4 * size, 5 * size}, new double[3], vectors, null);
        Residuals residuals = new Residuals(a, 3);
        assertThat(residuals.relative(system, 0)).isZero();
        assertThat(residuals.relative(system, 2)).isZero();
        // (0, 1.2 − 2.4, 1.8 + 4 − 3.2), of length 2.86
        double residual = Math.scalb(residuals.scaled(system, 1), residuals.exponent());
        assertThat(residual / size).isCloseTo(Math.hypot(1.2, 2.6), within(2.86 * 8 * U));
        double norm = Math.sqrt(19 + Math.sqrt(261));
        assertThat(residuals.relative(system, 1)).isCloseTo(Math.hypot(1.2, 2.6) / norm, within(8 * U));
        assertThat(residuals.areSmall(system)).isFalse();
        assertThat(residuals.isLocallySmall(system, 0)).isTrue();
        assertThat(residuals.isLocallySmall(system, 1)).isFalse();
    }

    /** For i the rotation has the eigenvector (1, −i)/√2, not (0.6, −0.8i). */
    @Test
    void residualOfAWrongComplexPair() {
        double half = Math.sqrt(0.5);
        Eigensystem system = new Eigensystem(
                2, new double[2], new double[] {1, -1}, new double[] {0.6, 0, half, 0}, new double[] {0, -0.8, 0, half
                });
        Residuals residuals = new Residuals(new double[] {0, -1, 1, 0}, 2);
        // (0.8i − 0.6i, 0.6 − 0.8)
        assertThat(residuals.scaled(system, 0)).isCloseTo(0.2 * Math.sqrt(2), within(4 * U));
        assertThat(residuals.scaled(system, 1)).isCloseTo(0, within(U));
        assertThat(residuals.areSmall(system)).isFalse();
    }

    /** A residual that is rounding beside ‖A‖ may be all of what the matrix does to the vector. */
    @Test
    void residualThatIsSmallBesideTheMatrixAndNotBesideWhatItDoes() {
        double[] a = {0x1p60, 0, 0, 1};
        Eigensystem system =
                new Eigensystem(2, new double[] {0x1p60, 0.5}, new double[2], new double[] {1, 0, 0, 1}, null);
        Residuals residuals = new Residuals(a, 2);
        assertThat(residuals.areSmall(system)).isTrue();
        assertThat(residuals.isLocallySmall(system, 1)).isFalse();
    }

    @Test
    void pairOfTheZeroMatrixHasNoResidual() {
        Eigensystem system = new Eigensystem(1, new double[1], new double[1], new double[] {1}, null);
        assertThat(new Residuals(new double[1], 1).relative(system, 0)).isZero();
    }
}
