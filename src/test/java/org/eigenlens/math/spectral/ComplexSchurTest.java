package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplexSchurTest {

    private static final double U = 0x1p-53;

    @Provide
    Arbitrary<DenseMatrix> general() {
        return RandomMatrices.general(2, 10);
    }

    private static RealSchur real(DenseMatrix a) {
        return RealSchur.of(a.toArray(), a.rows(), 0, a.rows() - 1);
    }

    @Property(tries = 1000)
    void formIsTriangularWithTheSameEigenvaluesAndLength(@ForAll("general") DenseMatrix a) {
        RealSchur real = real(a);
        ComplexSchur complex = ComplexSchur.of(real);
        double squares = 0;
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(complex.entry(i, j)).isEqualTo(ComplexNumber.ZERO);
            }
            for (int j = i; j < a.rows(); j++) {
                squares += Math.pow(complex.entry(i, j).modulus(), 2);
            }
        }
        for (int i = 0; i < a.rows() - 1; i++) {
            if (real.isBlock(i)) {
                assertThat(complex.entry(i, i)).isEqualTo(new ComplexNumber(real.t[i * real.n + i], real.frequency(i)));
                assertThat(complex.entry(i + 1, i + 1))
                        .isEqualTo(complex.entry(i, i).conjugate());
            }
        }
        double norm = a.frobeniusNorm();
        assertThat(Math.sqrt(squares)).isCloseTo(norm, within(128 * U * norm));
    }

    /** The squares of both entries of the 2×2 block underflow, or even their product. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-150, 1e-170, 1e-200, 1e-300})
    void blockTooSmallToSquareIsSplit(double tiny) {
        RealSchur real = RealSchur.of(new double[] {1, 2, 3, 0, 0, -tiny, 0, tiny, 0}, 3, 1, 2);
        ComplexSchur complex = ComplexSchur.of(real);
        assertThat(complex.entry(1, 1).im()).isCloseTo(tiny, within(4 * U * tiny));
        assertThat(complex.entry(2, 1)).isEqualTo(ComplexNumber.ZERO);
        assertThat(complex.entry(0, 1).modulus()).isCloseTo(Math.sqrt(6.5), within(8 * U));
    }
}
