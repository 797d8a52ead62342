package org.eigenlens.math.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Svd;
import org.junit.jupiter.api.Test;

class LayerTest {

    private static final DenseMatrix WEIGHTS = DenseMatrix.square(0.5, -1, 0.25, 2);

    @Test
    void outputsAreTheirFormulas() {
        DenseVector x = DenseVector.of(0.5, 1);
        DenseVector bias = DenseVector.of(0.125, -1);
        DenseVector plain = new Layer(WEIGHTS, bias, false).output(x);
        assertThat(plain.entry(0)).isCloseTo(Math.tanh(-0.625), within(1e-15));
        assertThat(plain.entry(1)).isCloseTo(Math.tanh(1.125), within(1e-15));
        assertThat(new Layer(WEIGHTS, bias, true).output(x)).isEqualTo(x.plus(plain));
    }

    @Property(tries = 500)
    void jacobiansAreLimitsOfDifferences(@ForAll long seed, @ForAll boolean isResidual) {
        Random random = new Random(seed);
        DenseVector x = DenseVector.of(random.nextGaussian(), random.nextGaussian());
        Layer layer = new Layer(WEIGHTS, DenseVector.of(random.nextGaussian(), 0), isResidual);
        for (int j = 0; j < 2; j++) {
            DenseVector e = DenseVector.unit(2, j);
            DenseVector slope = layer.output(x.plus(1e-6, e))
                    .minus(layer.output(x.plus(-1e-6, e)))
                    .times(5e5);
            assertThat(layer.jacobian(x).column(j).minus(slope).norm()).isLessThan(1e-8);
        }
    }

    @Test
    void saturatedUnitsLeaveThePlainJacobianNothingAndTheResidualOneTheIdentity() {
        DenseVector far = DenseVector.of(1000, -3000);
        assertThat(new Layer(WEIGHTS, DenseVector.zero(2), false).jacobian(far).maxAbs())
                .isZero();
        assertThat(new Layer(WEIGHTS, DenseVector.zero(2), true).jacobian(far)).isEqualTo(DenseMatrix.identity(2));
        assertThat(new Layer(WEIGHTS, DenseVector.zero(2), false).output(far)).isEqualTo(DenseVector.of(1, -1));
    }

    @Test
    void theBatchJacobianHasOneSampleBelowTheOther() {
        Layer layer = new Layer(WEIGHTS, DenseVector.of(0.5, 0), false);
        DenseMatrix inputs = DenseMatrix.of(3, 2, 0, 0, 1, 2, -1, 0.5);
        DenseMatrix jacobian = layer.batchJacobian(inputs);
        assertThat(jacobian.rows()).isEqualTo(6);
        assertThat(jacobian.columns()).isEqualTo(2);
        for (int i = 0; i < 3; i++) {
            DenseMatrix own = layer.jacobian(inputs.row(i));
            assertThat(jacobian.row(2 * i)).isEqualTo(own.row(0));
            assertThat(jacobian.row(2 * i + 1)).isEqualTo(own.row(1));
        }
        assertThat(Svd.of(jacobian).norm())
                .isGreaterThan(Svd.of(layer.jacobian(inputs.row(0))).norm());
    }

    @Test
    void weightsBiasAndInputMustFit() {
        DenseMatrix wide = DenseMatrix.of(1, 2, 1, 2);
        assertThatThrownBy(() -> new Layer(WEIGHTS, DenseVector.of(1), false))
                .hasMessageContaining("one bias for each");
        assertThatThrownBy(() -> new Layer(wide, DenseVector.of(1), true)).hasMessageContaining("as many rows");
        assertThat(new Layer(wide, DenseVector.of(1), false)
                        .output(DenseVector.of(0, 0))
                        .size())
                .isEqualTo(1);
        assertThatThrownBy(() -> new Layer(WEIGHTS, DenseVector.zero(2), false).output(DenseVector.of(1)))
                .hasMessageContaining("not of 1");
    }
}
