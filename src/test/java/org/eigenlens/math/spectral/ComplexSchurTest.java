package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
}
