package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

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
