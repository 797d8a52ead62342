package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecimalConditionTest {

    private static final double U = 0x1p-53;

    private static Optional<BigDecimal> of(DenseMatrix re, DenseMatrix im) {
        int n = re.rows();
        DecimalNumber[][] entries = new DecimalNumber[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                entries[i][j] = new DecimalNumber(new BigDecimal(re.entry(i, j)), new BigDecimal(im.entry(i, j)));
            }
        }
        return DecimalCondition.of(digits -> entries);
    }

    private static double real(double... entries) {
        DenseMatrix a = DenseMatrix.square(entries);
        return of(a, a.times(0)).orElseThrow().doubleValue();
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
    void singularMatrixHasNone() {
        DenseMatrix ones = DenseMatrix.square(1, 1, 1, 1);
        assertThat(of(ones, ones)).isEmpty();
    }

    /** The real matrix of twice the size has the singular values of X + iY, each twice. */
    @Property(tries = 300)
    void agreesWithSingularValues(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(2);
        DenseMatrix re = RandomMatrices.of(RandomMatrices.Kind.GAUSSIAN, n, random);
        DenseMatrix im =
                RandomMatrices.of(RandomMatrices.Kind.GAUSSIAN, n, random).times(random.nextInt(2));
        double kappa = Svd.of(ComplexMatrix.embedded(re, im)).conditionNumber();
        assertThat(of(re, im).orElseThrow().doubleValue()).isCloseTo(kappa, within(100 * U * kappa * kappa));
    }
}
