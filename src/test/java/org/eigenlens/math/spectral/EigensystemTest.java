package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eigenvectors get the length 1 at any size that they are computed in. */
class EigensystemTest {

    private static final double U = 0x1p-53;

    @ParameterizedTest
    @ValueSource(doubles = {0x1p-1000, 0x1p-600, 0x1p-400, 1, 0x1p400, 0x1p600, 0x1p1000})
    void realEigenvectorsOfAnySize(double size) {
        double[] vectors = {-3 * size, 4 * size, 0, 5 * size};
        new Eigensystem(2, new double[] {2, 1}, new double[2], vectors, null).normalized();
        assertThat(vectors).containsExactly(new double[] {0.6, -0.8, 0, 1}, within(2 * U));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0x1p-1000, 0x1p-600, 0x1p-400, 1, 0x1p400, 0x1p600, 0x1p1000})
    void complexEigenvectorsOfAnySize(double size) {
        double[] vectors = {0, 4 * size, 0, 4 * size};
        double[] vectorsIm = {3 * size, 0, -3 * size, 0};
        new Eigensystem(2, new double[] {1, 1}, new double[] {2, -2}, vectors, vectorsIm).normalized();
        assertThat(vectors).containsExactly(new double[] {0.6, 0, 0.6, 0}, within(2 * U));
        assertThat(vectorsIm).containsExactly(new double[] {0, -0.8, 0, 0.8}, within(2 * U));
    }
}
