package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MountainPassTest {

    @Test
    void forAPermutationItIsHalfASideOfTheTriangle() {
        assertThat(distance(DenseMatrix.square(0, 0, 1, 1, 0, 0, 0, 1, 0))).isCloseTo(Math.sqrt(0.75), within(1e-13));
    }

    @Test
    void forATurnBesideADistantEigenvalueItIsTheImaginaryPart() {
        assertThat(distance(DenseMatrix.square(0, -7, 0, 7, 0, 0, 0, 0, 13))).isCloseTo(7, within(1e-12));
    }

    @Test
    void forASmoothPassItIsWhatFloodingAndTheFormulaOfMalyshevGive() {
        assertThat(distance(DenseMatrix.square(4, -2, 3, 0, 1, -2, -3, -3, 4))).isCloseTo(2.0756084, within(1e-6));
    }

    /** By Newton's method on \(u^{*}v = 0\) with 40 digits (mpmath). */
    @ParameterizedTest
    @CsvSource({
        // Three eigenvalues about one place, which a double saddle nearly fills.
        "2.519412715076562 -0.5861915448860125 -0.6206345047358439 0.4048371206443884 1.5281359400471033 0.7826182107528842"
                + " 0.00691854729093605 -0.007343406745939286 1.9524513448763359, 2.02488656612e-9",
        // Nearly of rank one: a valley that is long and narrow.
        "-5.999983884068615 -9.322203053719522e-05 9.000287156733782 8.802586206615082e-05 -0.00011392946703429759"
                + " -7.796379162397446e-05 -3.9999913020751428 -0.00015547311319959864 6.000016863040701,"
                + " 8.1270529782211514e-5"
    })
    void whereThePassIsHardToFindItIsWhatNewtonsMethodGives(String entries, double expected) {
        assertThat(distance(square(entries))).isCloseTo(expected, within(1e-9 * expected + 1e-14));
    }

    /** Where the crease between a block of two rows and the eigenvalue beside it is lowest; by a root of the equation for that, with SciPy. */
    @ParameterizedTest
    @CsvSource({
        "-2 3 0 0 3 0 0 0 -1, 0.45295230317524804",
        "-2 -2 0 0 -4 0 0 0 -3, 0.35355339059327373",
        "-3 3 3 -3 -1 -3 -3 -3 -1, 3.4399612400917152"
    })
    void betweenABlockAndAnEigenvalueItIsOnTheCrease(String entries, double expected) {
        assertThat(distance(square(entries))).isCloseTo(expected, within(1e-12));
    }

    /** By Malyshev's formula, z is an eigenvalue at least twice of some matrix at the distance \(\max_\gamma \sigma_5\), and of none that is nearer. */
    @Property(tries = 60)
    void noPlaceIsNearerByTheFormulaOfMalyshev(@ForAll RandomMatrices.Kind kind, @ForAll long seed) {
        Random random = new Random(seed);
        DenseMatrix a = RandomMatrices.of(kind, 3, random);
        Spectrum spectrum = Spectrum.of(a);
        double slack = 1e-13 * a.frobeniusNorm();
        DefectiveDistance nearest = DefectiveDistance.of(a);
        for (int i = 0; i < 3; i++) {
            ComplexNumber from = spectrum.eigenvalue(i);
            ComplexNumber to = spectrum.eigenvalue((i + 1) % 3);
            ComplexNumber z = from.plus(to.minus(from).times(random.nextDouble()));
            assertThat(malyshev(a, z) + slack).isGreaterThanOrEqualTo(nearest.distance());
        }
        assertThat(malyshev(a, nearest.point()))
                .isCloseTo(nearest.distance(), within(1e-6 * nearest.distance() + slack));
    }

    private static double malyshev(DenseMatrix a, ComplexNumber z) {
        DenseMatrix identity = DenseMatrix.identity(3);
        DenseMatrix shifted = ComplexMatrix.embedded(a.plus(-z.re(), identity), identity.times(-z.im()));
        DoubleUnaryOperator value = power -> {
            double gamma = a.frobeniusNorm() * Math.pow(10, power);
            double[] block = new double[144];
            for (int i = 0; i < 6; i++) {
                for (int j = 0; j < 6; j++) {
                    block[12 * i + j] = block[12 * (i + 6) + j + 6] = shifted.entry(i, j);
                }
                block[12 * i + i + 6] = gamma;
            }
            return Svd.of(DenseMatrix.of(12, 12, block)).sigma().entry(9);
        };
        return value.applyAsDouble(GoldenSection.argmax(value, -14, 2));
    }

    @Property(tries = 100)
    void forNormalMatricesItIsHalfTheSmallestGap(@ForAll long seed) {
        Random random = new Random(seed);
        double a = random.nextGaussian();
        double b = random.nextGaussian();
        double c = random.nextGaussian();
        double gap = Math.min(2 * Math.abs(b), Math.hypot(a - c, b));
        DenseMatrix normal = turned(DenseMatrix.square(a, -b, 0, b, a, 0, 0, 0, c), random);
        assertThat(distance(normal)).isCloseTo(gap / 2, within(1e-12 * gap + 1e-13));
    }

    @Property(tries = 50)
    void itIsTheSameForTurnedAndTransposedMatricesAndGrowsWithThem(@ForAll long seed) {
        Random random = new Random(seed);
        DenseMatrix a = RandomMatrices.of(RandomMatrices.Kind.GAUSSIAN, 3, random);
        double distance = distance(a);
        assertThat(distance(turned(a.transpose(), random))).isCloseTo(distance, within(1e-9 * distance + 1e-13));
        assertThat(distance(a.times(0x1p900))).isEqualTo(distance * 0x1p900);
        assertThat(distance(a.times(0x1p-900))).isEqualTo(distance * 0x1p-900);
    }

    @Property(tries = 30)
    void itIsWhatFloodingACoarseGridGives(@ForAll long seed) {
        DenseMatrix a = RandomMatrices.of(RandomMatrices.Kind.GAUSSIAN, 3, new Random(seed));
        CoarseFlood flood = new CoarseFlood(a);
        assertThat(distance(a)).isCloseTo(flood.height(), within(flood.spacing));
    }

    private static DenseMatrix square(String entries) {
        return DenseMatrix.square(Arrays.stream(entries.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray());
    }

    private static double distance(DenseMatrix matrix) {
        return DefectiveDistance.of(matrix).distance();
    }

    private static DenseMatrix turned(DenseMatrix matrix, Random random) {
        DenseMatrix q = RandomMatrices.orthogonal(3, random);
        return q.times(matrix).times(q.transpose());
    }

    /** Makes the points of one grid about all eigenvalues wet from the lowest on, until lakes with different eigenvalues meet. */
    private static final class CoarseFlood {

        private static final int N = 161;

        final double spacing;
        private final double[] heights = new double[N * N];
        private final int[] parent = new int[N * N];
        private final int[] eigenvalue = new int[N * N];

        CoarseFlood(DenseMatrix a) {
            double half = 1.5 * a.frobeniusNorm();
            spacing = 2 * half / (N - 1);
            Pseudospectrum pseudospectrum = Pseudospectrum.of(a);
            for (int cell = 0; cell < N * N; cell++) {
                heights[cell] = pseudospectrum.sigmaMin(cell % N * spacing - half, cell / N * spacing - half);
            }
            Arrays.fill(parent, -1);
            Spectrum spectrum = Spectrum.of(a);
            for (int i = 0; i < 3; i++) {
                ComplexNumber z = spectrum.eigenvalue(i);
                int column = (int) Math.rint((z.re() + half) / spacing);
                int row = (int) Math.rint((z.im() + half) / spacing);
                eigenvalue[row * N + column] |= 1 << i;
            }
        }

        double height() {
            int[] order = IntStream.range(0, N * N)
                    .boxed()
                    .sorted(Comparator.comparingDouble(cell -> heights[cell]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int cell : order) {
                parent[cell] = cell;
                if (Integer.bitCount(eigenvalue[cell]) > 1 || joinsLakes(cell)) {
                    return heights[cell];
                }
            }
            throw new AssertionError("All lakes are one in the end.");
        }

        private boolean joinsLakes(int cell) {
            for (int k = 0; k < 9; k++) {
                int column = cell % N + k % 3 - 1;
                int row = cell / N + k / 3 - 1;
                boolean isWet = column >= 0 && column < N && row >= 0 && row < N && parent[row * N + column] >= 0;
                int here = root(cell);
                int there = isWet ? root(row * N + column) : here;
                if (here != there) {
                    if (eigenvalue[here] != 0 && eigenvalue[there] != 0) {
                        return true;
                    }
                    eigenvalue[here] |= eigenvalue[there];
                    parent[there] = here;
                }
            }
            return false;
        }

        private int root(int cell) {
            int root = cell;
            while (parent[root] != root) {
                parent[root] = parent[parent[root]];
                root = parent[root];
            }
            return root;
        }
    }
}
