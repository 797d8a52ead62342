package org.eigenlens.math.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eigenlens.math.sample.Graph.Edge;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Spectrum;
import org.junit.jupiter.api.Test;

class GraphTest {

    private static final Graph PATH = new Graph(3, Set.of(new Edge(0, 1), new Edge(1, 2)));

    @Provide
    Arbitrary<Graph> graphs() {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> {
            Random random = new Random(seed);
            int n = 1 + random.nextInt(9);
            Set<Edge> edges = new HashSet<>();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    if (random.nextInt(4) == 0) {
                        edges.add(Edge.between(i, j));
                    }
                }
            }
            return new Graph(n, edges);
        });
    }

    @Test
    void theLaplacianIsDegreesMinusNeighbours() {
        assertThat(PATH.laplacian()).isEqualTo(DenseMatrix.square(1, -1, 0, -1, 2, -1, 0, -1, 1));
        double half = Math.sqrt(0.5);
        DenseMatrix normalized = PATH.normalizedLaplacian();
        assertThat(normalized.entry(0, 0)).isEqualTo(1);
        assertThat(normalized.entry(0, 1)).isCloseTo(-half, within(1e-15));
        assertThat(normalized.entry(0, 2)).isZero();
        assertThat(normalized.isSymmetric()).isTrue();
    }

    @Property(tries = 500)
    void theMultiplicityOfZeroCountsTheComponents(@ForAll("graphs") Graph graph) {
        long zeros = Spectrum.of(graph.laplacian()).eigenvalues().stream()
                .filter(z -> Math.abs(z.re()) < 1e-12)
                .count();
        assertThat(zeros).isEqualTo(graph.components());
    }

    @Property(tries = 500)
    void theQuadraticFormSumsSquaredDifferencesAlongTheEdges(@ForAll("graphs") Graph graph, @ForAll long seed) {
        Random random = new Random(seed);
        double[] x = new double[graph.vertices()];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextInt(19) - 9;
        }
        double sum = graph.edges().stream()
                .mapToDouble(e -> (x[e.from()] - x[e.to()]) * (x[e.from()] - x[e.to()]))
                .sum();
        DenseVector v = DenseVector.of(x);
        assertThat(v.dot(graph.laplacian().times(v))).isEqualTo(sum);
    }

    @Property(tries = 500)
    void theNormalizedSpectrumLiesBetweenZeroAndTwo(@ForAll("graphs") Graph graph) {
        Spectrum spectrum = Spectrum.of(graph.normalizedLaplacian());
        assertThat(spectrum.eigenvalue(0).re()).isLessThan(2 + 1e-13);
        assertThat(spectrum.eigenvalue(spectrum.size() - 1).re()).isGreaterThan(-1e-13);
        for (int i = 0; i < graph.vertices(); i++) {
            boolean hasEdges = graph.laplacian().entry(i, i) > 0;
            assertThat(graph.normalizedLaplacian().entry(i, i)).isEqualTo(hasEdges ? 1 : 0);
        }
    }

    @Property(tries = 300)
    void averagingKeepsTheSum(@ForAll("graphs") Graph graph) {
        double[] ones = new double[graph.vertices()];
        Arrays.fill(ones, 1);
        DenseVector one = DenseVector.of(ones);
        assertThat(graph.averaging(0.25).times(one)).isEqualTo(one);
        assertThat(graph.averaging(0.25).transpose()).isEqualTo(graph.averaging(0.25));
    }

    @Test
    void averagingOfAPathConvergesBelowTwoOverItsLargestEigenvalue() {
        assertThat(Spectrum.of(PATH.averaging(0.6)).eigenvalues())
                .extracting(z -> Math.round(10 * z.re()))
                .containsExactly(10L, 4L, -8L);
        assertThat(Spectrum.of(PATH.averaging(0.7)).spectralRadius()).isCloseTo(1.1, within(1e-14));
    }

    @Test
    void edgesHaveNoDirection() {
        assertThat(Edge.between(2, 1)).isEqualTo(new Edge(1, 2)).isEqualTo(Edge.between(1, 2));
        assertThatThrownBy(() -> new Edge(1, 1)).hasMessageContaining("two different vertices");
        assertThatThrownBy(() -> new Edge(2, 1)).hasMessageContaining("the smaller first");
        assertThatThrownBy(() -> new Edge(-1, 1)).hasMessageContaining("from 0 on");
        assertThatThrownBy(() -> Edge.between(3, 3)).hasMessageContaining("two different vertices");
    }

    @Test
    void edgesLeadToVerticesThatThereAre() {
        assertThat(new Graph(1, Set.of()).components()).isEqualTo(1);
        assertThat(new Graph(2, Set.of(new Edge(0, 1))).components()).isEqualTo(1);
        assertThatThrownBy(() -> new Graph(0, Set.of())).hasMessageContaining("at least one vertex");
        assertThatThrownBy(() -> new Graph(2, Set.of(new Edge(0, 2)))).hasMessageContaining("the last is 1");
    }
}
