package org.eigenlens.math.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.junit.jupiter.api.Test;

class BackpropagationTest {

    @Property(tries = 100)
    void valueAndGradientAreThoseOfAutomaticDifferentiation(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int inputs,
            @ForAll @IntRange(min = 1, max = 8) int hidden) {
        TinyNetwork network = new TinyNetwork(inputs, hidden);
        DenseMatrix samples = DenseMatrix.of(
                5, inputs, IntStream.range(0, 5 * inputs).mapToDouble(Math::sin).toArray());
        DenseVector targets = DenseVector.of(1, 0, -1, 0.5, 2);
        Loss fast = new Backpropagation(network, samples, targets);
        Loss exact = network.loss(samples, targets);
        DenseVector w = network.initial(seed).times(2);
        assertThat(fast.value(w)).isCloseTo(exact.value(w), within(1e-13 * exact.value(w)));
        DenseVector gradient = exact.gradient(w);
        assertThat(fast.gradient(w).minus(gradient).norm()).isLessThan(1e-13 * (1 + gradient.norm()));
        assertThat(fast.hessian(w)).isEqualTo(exact.hessian(w));
    }

    @Test
    void samplesHaveToFit() {
        TinyNetwork network = new TinyNetwork(2, 1);
        assertThatThrownBy(() -> new Backpropagation(network, DenseMatrix.identity(3), DenseVector.of(1, 2, 3)))
                .hasMessageContaining("a column for each input");
    }
}
