package org.eigenlens.math.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Spectrum;
import org.junit.jupiter.api.Test;

class TinyNetworkTest {

    private static final DenseMatrix XOR_INPUTS = DenseMatrix.of(4, 2, -1, -1, -1, 1, 1, -1, 1, 1);
    private static final DenseVector XOR = DenseVector.of(-1, 1, 1, -1);

    @Test
    void theOutputIsItsFormula() {
        TinyNetwork network = new TinyNetwork(2, 2);
        DenseVector w = DenseVector.of(0.1, -0.2, 0.3, 2, 0.4, 0.5, -0.6, -3, 0.7);
        DenseVector x = DenseVector.of(1.5, -2);
        double truth = 0.7 + 2 * Math.tanh(0.1 * 1.5 - 0.2 * -2 + 0.3) - 3 * Math.tanh(0.4 * 1.5 + 0.5 * -2 - 0.6);
        assertThat(network.output(w, x)).isCloseTo(truth, within(1e-15 * 8));
    }

    @Test
    void theLossIsHalfTheMeanSquaredError() {
        TinyNetwork network = new TinyNetwork(2, 3);
        DenseVector w = network.initial(7);
        double truth = IntStream.range(0, 4)
                .mapToDouble(i -> network.output(w, XOR_INPUTS.row(i)) - XOR.entry(i))
                .map(error -> error * error / 8)
                .sum();
        assertThat(network.loss(XOR_INPUTS, XOR).value(w)).isCloseTo(truth, within(1e-14));
    }

    @Property(tries = 60)
    void theHessianIsExact(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int inputs,
            @ForAll @IntRange(min = 1, max = 4) int hidden) {
        TinyNetwork network = new TinyNetwork(inputs, hidden);
        double[] samples = IntStream.range(0, 3 * inputs).mapToDouble(Math::sin).toArray();
        LeastSquares loss = network.loss(DenseMatrix.of(3, inputs, samples), DenseVector.of(1, 0, -1));
        DenseVector w = network.initial(seed);
        DenseMatrix hessian = loss.hessian(w);
        assertThat(hessian.isSymmetric()).isTrue();
        double h = 1e-5;
        for (int i = 0; i < network.parameters(); i++) {
            DenseVector e = DenseVector.unit(network.parameters(), i);
            DenseVector bend = loss.gradient(w.plus(h, e))
                    .minus(loss.gradient(w.plus(-h, e)))
                    .times(1 / (2 * h));
            assertThat(hessian.column(i).minus(bend).norm()).isLessThan(1e-8);
        }
    }

    @Test
    void trainingFromASeedIsTheSameOnEveryMachine() {
        TinyNetwork network = new TinyNetwork(2, 3);
        Trajectory path = new HeavyBall(0.2, 0.8).run(network.loss(XOR_INPUTS, XOR), network.initial(1), 60);
        assertThat(path.losses().getFirst()).isEqualTo(0.9328090281986278);
        assertThat(path.losses().getLast()).isEqualTo(8.086066423060998E-5);
        assertThat(path.end().entry(0)).isEqualTo(-1.2133178034835133);
    }

    @Test
    void atATrainedMinimumTheHessianIsSemidefiniteAndFlatInSomeDirections() {
        TinyNetwork network = new TinyNetwork(2, 3);
        LeastSquares loss = network.loss(XOR_INPUTS, XOR);
        DenseVector trained =
                new HeavyBall(0.2, 0.9).run(loss, network.initial(1), 3000).end();
        assertThat(loss.value(trained)).isLessThan(1e-12);
        Spectrum curvatures = Spectrum.of(loss.hessian(trained));
        assertThat(curvatures.size()).isEqualTo(13);
        assertThat(curvatures.eigenvalue(0).re()).isGreaterThan(0.1);
        assertThat(curvatures.eigenvalue(4).re()).isLessThan(1e-5);
        assertThat(curvatures.eigenvalue(12).re()).isGreaterThan(-1e-5);
    }

    @Test
    void startsLieBetweenMinusOneAndOneAndDependOnTheSeed() {
        TinyNetwork network = new TinyNetwork(3, 4);
        assertThat(network.parameters()).isEqualTo(21);
        assertThat(network.initial(5)).isEqualTo(network.initial(5)).isNotEqualTo(network.initial(6));
        assertThat(network.initial(5).size()).isEqualTo(21);
        assertThat(Arrays.stream(network.initial(5).toArray()).boxed())
                .allMatch(x -> Math.abs(x) <= 1)
                .anyMatch(x -> x < 0)
                .anyMatch(x -> x > 0);
    }

    @Test
    void sizesMustFit() {
        assertThatThrownBy(() -> new TinyNetwork(0, 1)).hasMessageContaining("at least one of each");
        assertThatThrownBy(() -> new TinyNetwork(1, 0)).hasMessageContaining("at least one of each");
        assertThat(new TinyNetwork(7, 7).parameters()).isEqualTo(TinyNetwork.MOST_PARAMETERS);
        assertThatThrownBy(() -> new TinyNetwork(2, 16)).hasMessageContaining("at most 64");
        assertThatThrownBy(() -> new TinyNetwork(Integer.MAX_VALUE, 2)).hasMessageContaining("at most 64");
        assertThatThrownBy(() -> new TinyNetwork(2, Integer.MAX_VALUE)).hasMessageContaining("at most 64");
        TinyNetwork network = new TinyNetwork(2, 1);
        assertThatThrownBy(() -> network.loss(DenseMatrix.identity(3), XOR)).hasMessageContaining("a column for each");
        assertThatThrownBy(() -> network.loss(XOR_INPUTS, DenseVector.of(1))).hasMessageContaining("each row");
    }
}
