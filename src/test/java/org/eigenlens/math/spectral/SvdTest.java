package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SvdTest {

    private static final double U = 0x1p-53;

    static Stream<Named<JsonNode>> records() {
        return SpectrumReferenceTest.records();
    }

    @ParameterizedTest
    @MethodSource("records")
    void singularValuesAreAccurateToTheLargest(JsonNode r) {
        DenseMatrix matrix = ReferenceData.matrix(r.get("A"));
        Svd svd = Svd.of(matrix);
        BigDecimal norm = new BigDecimal(r.get("sigma").get(0).asString());
        double granularity = norm.signum() == 0 ? 0 : Double.MIN_VALUE / norm.doubleValue();
        for (int i = 0; i < matrix.rows(); i++) {
            BigDecimal truth = new BigDecimal(r.get("sigma").get(i).asString());
            assertThat(ReferenceData.relativeError(svd.sigma().entry(i), truth, norm))
                    .isLessThanOrEqualTo(32 * U + granularity);
        }
        assertThat(ReferenceData.relativeError(SpectralNorm.of(matrix), norm, norm))
                .isLessThanOrEqualTo(8 * U + granularity);
        double smallest = ReferenceData.number(
                r.get("sigma").get(r.get("rank").asInt() > 0 ? r.get("rank").asInt() - 1 : 0));
        if (r.has("charpoly") && smallest >= svd.rankTolerance()) {
            assertThat(svd.rank()).isEqualTo(r.get("rank").asInt());
        }
    }

    @Property(tries = 2000)
    void theFactorsMultiplyToTheMatrixAndAreOrthonormal(
            @ForAll @IntRange(min = 1, max = 6) int rows,
            @ForAll @IntRange(min = 1, max = 6) int columns,
            @ForAll boolean isIntegral,
            @ForAll long seed) {
        Random random = new Random(seed);
        double[] entries = new double[rows * columns];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = isIntegral ? random.nextInt(3) - 1 : random.nextGaussian();
        }
        DenseMatrix a = DenseMatrix.of(rows, columns, entries);
        Svd svd = Svd.of(a);
        int k = Math.min(rows, columns);
        DenseMatrix product = svd.u()
                .times(DenseMatrix.diagonal(svd.sigma().toArray()))
                .times(svd.v().transpose());
        assertThat(product.minus(a).frobeniusNorm()).isLessThanOrEqualTo(100 * U * a.frobeniusNorm());
        assertOrthonormal(svd.u(), k);
        assertOrthonormal(svd.v(), k);
        for (int j = 0; j < k; j++) {
            assertThat(firstNonzero(svd.v().column(j))).isPositive();
        }
    }

    private static double firstNonzero(DenseVector v) {
        for (double x : v.toArray()) {
            if (Math.abs(x) > 0x1p-43) {
                return x;
            }
        }
        return 0;
    }

    private static void assertOrthonormal(DenseMatrix q, int k) {
        DenseMatrix gram = q.transpose().times(q);
        assertThat(gram.minus(DenseMatrix.identity(k)).maxAbs()).isLessThan(64 * U);
    }

    @Test
    void theConditionNumberIsTheRatioOfLargestToSmallest() {
        assertThat(Svd.of(DenseMatrix.diagonal(4, 8)).conditionNumber()).isEqualTo(2);
        assertThat(Svd.of(DenseMatrix.square(1, 1, 1, 1)).conditionNumber()).isGreaterThan(1e15);
        assertThat(Svd.of(DenseMatrix.square(0, 1, 0, 0)).conditionNumber()).isInfinite();
    }

    @Test
    void valuesBelowTheToleranceDoNotCountForTheRank() {
        Svd svd = Svd.of(DenseMatrix.diagonal(1, 3e-15, 1e-16));
        assertThat(svd.rankTolerance()).isCloseTo(24 * U, within(U));
        assertThat(svd.rank()).isEqualTo(2);
        assertThat(Svd.of(DenseMatrix.square(0, 0, 0, 0)).rank()).isZero();
    }

    @Test
    void hugeAndTinyMatricesOnlyScale() {
        DenseMatrix a = DenseMatrix.of(3, 2, 1, 2, 3, 4, 5, 6);
        Svd plain = Svd.of(a);
        for (int k : new int[] {-1000, 1000}) {
            Svd scaled = Svd.of(a.times(Math.scalb(1.0, k)));
            assertThat(scaled.u()).isEqualTo(plain.u());
            assertThat(scaled.v()).isEqualTo(plain.v());
            assertThat(scaled.norm()).isEqualTo(Math.scalb(plain.norm(), k));
            assertThat(SpectralNorm.of(a.times(Math.scalb(1.0, k)))).isEqualTo(Math.scalb(plain.norm(), k));
        }
    }

    /** Columns that are nothing beside others, and rotations by angles whose squares underflow. */
    @Property(tries = 2000)
    void columnsOfAnySizesGetOrthonormalVectors(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(3);
        double[] entries = new double[n * n];
        for (int i = 0; i < n * n; i++) {
            entries[i] = random.nextGaussian() * Math.pow(10, random.nextInt(-313, 150));
        }
        Svd svd = Svd.of(DenseMatrix.square(entries));
        assertOrthonormal(svd.u(), n);
        assertOrthonormal(svd.v(), n);
    }

    @Test
    void theNormOfASingleRowIsItsLength() {
        assertThat(SpectralNorm.of(DenseMatrix.of(1, 2, 3, 4))).isEqualTo(5);
    }
}
