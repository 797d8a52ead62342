package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecimalSingularValuesTest {

    private static final double U = 0x1p-53;

    private static Optional<DecimalSingularValues> of(int rank, DenseMatrix re, DenseMatrix im) {
        int n = re.rows();
        DecimalNumber[][] entries = new DecimalNumber[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                entries[i][j] = new DecimalNumber(new BigDecimal(re.entry(i, j)), new BigDecimal(im.entry(i, j)));
            }
        }
        return DecimalSingularValues.of(rank, digits -> entries);
    }

    private static double real(double... entries) {
        DenseMatrix a = DenseMatrix.square(entries);
        return of(a.rows(), a, a.times(0)).orElseThrow().condition().doubleValue();
    }

    @Test
    void conditionNumbersThatAreKnown() {
        assertThat(real(4, 0, 0, 8)).isEqualTo(2);
        assertThat(real(3, 0, 0, 3)).isEqualTo(1);
        assertThat(real(2, 0, 0, 0, -1, 0, 0, 0, 2)).isEqualTo(2);
        assertThat(real(1, 1, 0, 1)).isCloseTo((3 + Math.sqrt(5)) / 2, within(4 * U));
        assertThat(real(1e300, 0, 0, 0, 1, 0, 0, 0, 1e-5)).isEqualTo(1e305);
        assertThat(real(1, 1, 1, 1 + 0x1p-52)).isCloseTo(4 * 0x1p52, within(0x1p4));
    }

    @Test
    void singularMatrixHasAsManyAsItsRank() {
        DenseMatrix ones = DenseMatrix.square(1, 1, 1, 1);
        assertThat(of(2, ones, ones)).isEmpty();
        assertThat(values(1, ones)).containsExactly(2, 0);
        assertThat(values(0, ones.times(0))).containsExactly(0, 0);
        assertThat(values(2, DenseMatrix.diagonal(3, 0, 5))).containsExactly(5, 3, 0);
        assertThat(values(1, DenseMatrix.diagonal(0, 4, 0))).containsExactly(4, 0, 0);
    }

    private static double[] values(int rank, DenseMatrix matrix) {
        return of(rank, matrix, matrix.times(0)).orElseThrow().values().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }

    @Test
    void smallOnesHaveAllTheirDigits() {
        double[] sigma = values(3, DenseMatrix.square(1, 0, 1e7, 0, 1, 0, 0, 0, 2));
        assertThat(sigma[0]).isCloseTo(1e7 * (1 + 2.5e-14), within(4 * U * 1e7));
        assertThat(sigma[1]).isCloseTo(1, within(4 * U));
        assertThat(sigma[2]).isCloseTo(2e-7 * (1 - 2.5e-14), within(4 * U * 2e-7));
    }

    /** The real matrix of twice the size has the singular values of X + iY, each twice. */
    @Property(tries = 300)
    void agreesWithSingularValues(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(2);
        DenseMatrix re = RandomMatrices.of(RandomMatrices.Kind.GAUSSIAN, n, random);
        DenseMatrix im =
                RandomMatrices.of(RandomMatrices.Kind.GAUSSIAN, n, random).times(random.nextInt(2));
        Svd svd = Svd.of(ComplexMatrix.embedded(re, im));
        double kappa = svd.conditionNumber();
        DecimalSingularValues decimal = of(n, re, im).orElseThrow();
        assertThat(decimal.condition().doubleValue()).isCloseTo(kappa, within(100 * U * kappa * kappa));
        for (int k = 0; k < n; k++) {
            assertThat(decimal.values().get(k).doubleValue())
                    .isCloseTo(svd.sigma().entry(2 * k), within(100 * U * svd.norm()));
        }
    }
}
