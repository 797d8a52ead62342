package org.eigenlens.math.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.spectral.Conditioning;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Spectrum;
import org.junit.jupiter.api.Test;

class MatrixStreamTest {

    private static ExactSpectrum exact(DenseMatrix a) {
        double[][] rows = new double[a.rows()][];
        Arrays.setAll(rows, i -> a.row(i).toArray());
        return ExactSpectrum.of(ExactMatrix.ofDoubles(rows));
    }

    private static void assertWholeAndBounded(DenseMatrix a, int bound) {
        assertThat(a.maxAbs()).isLessThanOrEqualTo(bound);
        for (double x : a.toArray()) {
            assertThat(x).isEqualTo(Math.rint(x));
        }
    }

    @Property(tries = 300)
    void integerEigenvaluesAreThoseAskedForWithAFullBasis(
            @ForAll long seed,
            @ForAll @IntRange(min = -5, max = 5) int first,
            @ForAll @IntRange(min = -5, max = 5) int second,
            @ForAll @IntRange(min = -5, max = 5) int third) {
        DenseMatrix a = new MatrixStream(seed)
                .integerEigenvalues(20, first, second, third)
                .findFirst()
                .orElseThrow();
        assertWholeAndBounded(a, 20);
        ExactSpectrum spectrum = exact(a);
        assertThat(spectrum.isDefective()).isFalse();
        double[] values = spectrum.eigenvaluesWithMultiplicity().stream()
                .mapToDouble(z -> z.re())
                .sorted()
                .toArray();
        double[] asked = {first, second, third};
        Arrays.sort(asked);
        assertThat(values).containsExactly(asked);
    }

    @Property(tries = 300)
    void jordanStructuresAreThoseAskedFor(@ForAll long seed, @ForAll @IntRange(min = -3, max = 3) int eigenvalue) {
        JordanBlock[] blocks = {new JordanBlock(eigenvalue, 2), new JordanBlock(eigenvalue, 1)};
        DenseMatrix a =
                new MatrixStream(seed).jordan(30, blocks).skip(2).findFirst().orElseThrow();
        assertWholeAndBounded(a, 30);
        List<ExactEigenvalue> eigenvalues = exact(a).eigenvalues();
        assertThat(eigenvalues).hasSize(1);
        assertThat(eigenvalues.getFirst().value().re()).isEqualTo(eigenvalue);
        assertThat(eigenvalues.getFirst().jordanBlocks()).containsExactly(2, 1);
    }

    @Property(tries = 200)
    void unimodularMatricesHaveWholeInverses(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int n) {
        Unimodular p = new MatrixStream(seed).unimodular(n, 3).findFirst().orElseThrow();
        assertThat(p.matrix().times(p.inverse())).isEqualTo(DenseMatrix.identity(n));
        assertWholeAndBounded(p.matrix(), Integer.MAX_VALUE);
        assertWholeAndBounded(p.inverse(), Integer.MAX_VALUE);
        DenseMatrix b = DenseMatrix.identity(n).times(7);
        assertThat(p.conjugate(b)).isEqualTo(b);
    }

    @Property(tries = 300)
    void symmetricMatricesHaveTheirSpectrum(@ForAll long seed) {
        DenseMatrix a = new MatrixStream(seed).symmetric(-2, 5, 0.5).findFirst().orElseThrow();
        assertThat(a.isSymmetric()).isTrue();
        double[] values =
                Spectrum.of(a).eigenvalues().stream().mapToDouble(z -> z.re()).toArray();
        assertThat(values).containsExactly(new double[] {5, 0.5, -2}, within(1e-13));
    }

    @Property(tries = 300)
    void gapsAreThoseAskedFor(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int n,
            @ForAll @DoubleRange(min = 0.01, max = 10) double gap) {
        Spectrum spectrum =
                Spectrum.of(new MatrixStream(seed).gap(n, gap).findFirst().orElseThrow());
        for (int i = 1; i < n; i++) {
            double distance =
                    spectrum.eigenvalue(i - 1).re() - spectrum.eigenvalue(i).re();
            assertThat(distance).isBetween(gap * (1 - 1e-12), i == 1 ? gap * (1 + 1e-12) : 2 * gap * (1 + 1e-12));
        }
    }

    @Property(tries = 300)
    void eigenvectorsHaveTheConditionNumberAskedFor(
            @ForAll long seed, @ForAll @DoubleRange(min = 1, max = 10_000) double kappa) {
        DenseMatrix a = new MatrixStream(seed)
                .eigenvectorCondition(kappa, 3, 1, -2)
                .findFirst()
                .orElseThrow();
        Conditioning conditioning = Conditioning.of(a);
        assertThat(conditioning.eigenvectorCondition()).isCloseTo(kappa, within(1e-12 * kappa * kappa));
        assertThat(conditioning.spectrum().eigenvalue(0).re()).isCloseTo(3, within(1e-13 + 1e-14 * kappa * kappa));
        assertThat(conditioning.spectrum().eigenvalue(2).re()).isCloseTo(-2, within(1e-13 + 1e-14 * kappa * kappa));
    }

    @Property(tries = 300)
    void orthogonalMatricesHaveOrthonormalColumns(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int n) {
        DenseMatrix q = new MatrixStream(seed).orthogonal(n).findFirst().orElseThrow();
        assertThat(q.transpose().times(q).minus(DenseMatrix.identity(n)).maxAbs())
                .isLessThan(1e-14);
    }

    @Test
    void integersFillTheWholeRange() {
        double[] entries = new MatrixStream(4)
                .integers(2, 3)
                .limit(200)
                .flatMapToDouble(a -> Arrays.stream(a.toArray()))
                .sorted()
                .distinct()
                .toArray();
        assertThat(entries).containsExactly(-3, -2, -1, 0, 1, 2, 3);
        assertThat(new MatrixStream(4).integers(3, 0).findFirst().orElseThrow().maxAbs())
                .isZero();
    }

    @Test
    void aSeedGivesTheSameMatricesEverywhere() {
        assertThat(new MatrixStream(42).integerEigenvalues(9, 3, 1).limit(3).map(DenseMatrix::toString))
                .containsExactly("-1 2; -4 5", "3 0; 0 1", "3 0; 4 1");
        assertThat(new MatrixStream(42)
                        .symmetric(3, 1)
                        .findFirst()
                        .orElseThrow()
                        .entry(0, 1))
                .isEqualTo(-0.9990050856979449);
        assertThat(new MatrixStream(42).integers(2, 9).findFirst().orElseThrow())
                .hasToString("2 -1; 5 -8");
        Stream<DenseMatrix> other = new MatrixStream(43).integerEigenvalues(9, 3, 1);
        assertThat(other.limit(3).toList())
                .isNotEqualTo(new MatrixStream(42)
                        .integerEigenvalues(9, 3, 1)
                        .limit(3)
                        .toList());
    }

    @Test
    void aBoundThatLeavesNoRoomGivesTheFormItself() {
        JordanBlock block = new JordanBlock(1, 2);
        assertThat(new MatrixStream(1).jordan(1, block).limit(20))
                .allSatisfy(a -> assertWholeAndBounded(a, 1))
                .allSatisfy(a -> assertThat(exact(a).isDefective()).isTrue());
    }

    @Test
    void whatCannotBeIsRefused() {
        MatrixStream stream = new MatrixStream(1);
        assertThatThrownBy(() -> stream.integerEigenvalues(4, 5, 1)).hasMessageContaining("give a larger one");
        assertThatThrownBy(() -> stream.jordan(4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JordanBlock(1, 0)).hasMessageContaining("give 1 or more");
        assertThatThrownBy(() -> stream.integers(0, 1)).hasMessageContaining("at least 1 row");
        assertThatThrownBy(() -> stream.integers(1, -1)).hasMessageContaining("at least 0");
        assertThatThrownBy(() -> stream.gap(1, 1)).hasMessageContaining("at least 2 rows");
        assertThatThrownBy(() -> stream.gap(2, 0)).hasMessageContaining("a gap above 0");
        assertThatThrownBy(() -> stream.gap(2, Double.POSITIVE_INFINITY)).hasMessageContaining("a gap above 0");
        assertThatThrownBy(() -> stream.eigenvectorCondition(0.5, 1, 2)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> stream.eigenvectorCondition(2, 1)).hasMessageContaining("at least two");
        assertThatThrownBy(() -> stream.eigenvectorCondition(Double.POSITIVE_INFINITY, 1, 2))
                .hasMessageContaining("at least 1");
    }
}
