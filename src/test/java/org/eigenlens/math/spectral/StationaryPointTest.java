package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StationaryPointTest {

    /** For \(\begin{bmatrix} 1 & b \\ 0 & 2 \end{bmatrix}\) it is 3/2, and the height there \((\sqrt{b^2 + 1} - b)/2\). */
    @Test
    void isFoundFromAfar() {
        DenseMatrix beside = DenseMatrix.square(1, 5, 0, 0, 2, 0, 0, 0, 30);
        double height = (Math.sqrt(26) - 5) / 2;
        for (double y : new double[] {0, 0.3, -0.1}) {
            Crossing level = StationaryPoint.near(beside, 1.6, y).orElseThrow();
            assertThat(level.height()).isCloseTo(height, within(1e-14));
            assertThat(level.distanceTo(1.5, 0)).isLessThan(1e-7);
        }
    }

    @Test
    void offTheAxisBothAreFoundEachFromItsSide() {
        DenseMatrix matrix = DenseMatrix.square(0, -4, 0, 1, 0, 0, 0, 1, 1);
        double z = StationaryPoint.near(matrix, 0.5, 0.8).orElseThrow().y();
        double conjugate = StationaryPoint.near(matrix, 0.5, -0.8).orElseThrow().y();
        assertThat(z).isPositive().isCloseTo(-conjugate, within(1e-9));
    }

    /** The gradient is 1 on either side of a crease, and never vanishes. */
    @Test
    void creaseIsNone() {
        assertThat(StationaryPoint.near(DenseMatrix.diagonal(1, 2, 4), 1.4, 0.1))
                .isEmpty();
        assertThat(StationaryPoint.near(DenseMatrix.diagonal(1, 2, 4), 1.5, 0)).isEmpty();
    }

    @Test
    void bottomOfAValleyIsNone() {
        Optional<Crossing> bottom = StationaryPoint.near(DenseMatrix.square(1, 1, 0, 0, 1, 1, 0, 0, 1), 1, 0);
        assertThat(bottom).isEmpty();
    }
}
