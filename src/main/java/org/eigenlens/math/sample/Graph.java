package org.eigenlens.math.sample;

import java.util.Set;
import org.eigenlens.math.spectral.DenseMatrix;

/**
 * A simple undirected graph on the vertices 0 … n − 1, and its Laplacian.
 *
 * <p>The Laplacian \(L = D - A\) (degrees minus adjacency) is positive semidefinite, \(x^\top Lx = \sum_{ij \in E}(x_i - x_j)^2\); the multiplicity of its
 * eigenvalue 0 is the number of connected components. Source: Chung, <i>Spectral Graph Theory</i>, ch. 1.
 */
public record Graph(int vertices, Set<Edge> edges) {

    /** An edge between two different vertices, the smaller first. */
    public record Edge(int from, int to) {

        /** @throws IllegalArgumentException unless 0 ≤ from &lt; to */
        public Edge {
            if (from < 0 || from >= to) {
                throw new IllegalArgumentException("The edge " + from + "–" + to
                        + " is none: give two different vertices from 0 on, the smaller first.");
            }
        }

        /** The edge between two different vertices in any order. */
        public static Edge between(int a, int b) {
            return new Edge(Math.min(a, b), Math.max(a, b));
        }
    }

    /** @throws IllegalArgumentException if there is no vertex, or an edge leads to one that there is not */
    public Graph {
        edges = Set.copyOf(edges);
        if (vertices < 1) {
            throw new IllegalArgumentException("A graph needs at least one vertex.");
        }
        int last = edges.stream().mapToInt(Edge::to).max().orElse(0);
        if (last >= vertices) {
            throw new IllegalArgumentException("There is no vertex " + last + ": with " + vertices
                    + " vertices the last is " + (vertices - 1) + ".");
        }
    }

    /** The Laplacian \(L = D - A\), with whole entries. */
    public DenseMatrix laplacian() {
        double[] entries = new double[vertices * vertices];
        for (Edge edge : edges) {
            entries[edge.from * vertices + edge.to]--;
            entries[edge.to * vertices + edge.from]--;
            entries[edge.from * vertices + edge.from]++;
            entries[edge.to * vertices + edge.to]++;
        }
        return DenseMatrix.of(vertices, vertices, entries);
    }

    /** The normalized Laplacian \(D^{-1/2}LD^{-1/2}\), eigenvalues in [0, 2]; rows of vertices without edges are zero. */
    public DenseMatrix normalizedLaplacian() {
        DenseMatrix laplacian = laplacian();
        double[] factors = new double[vertices];
        for (int i = 0; i < vertices; i++) {
            factors[i] = laplacian.entry(i, i) == 0 ? 0 : 1 / Math.sqrt(laplacian.entry(i, i));
        }
        double[] entries = new double[vertices * vertices];
        for (int i = 0; i < vertices; i++) {
            for (int j = 0; j < vertices; j++) {
                boolean isDegree = i == j && factors[i] > 0;
                entries[i * vertices + j] = isDegree ? 1 : laplacian.entry(i, j) * (factors[i] * factors[j]);
            }
        }
        return DenseMatrix.of(vertices, vertices, entries);
    }

    /**
     * The averaging step \(I - \varepsilon L\): each vertex moves towards its neighbours, and the mean of a component stays. It converges for
     * \(0 < \varepsilon < 2/\lambda_{\max}(L)\).
     */
    public DenseMatrix averaging(double step) {
        return DenseMatrix.identity(vertices).plus(-step, laplacian());
    }

    /** The number of connected components, counted by walking and not from eigenvalues. */
    public int components() {
        int[] root = new int[vertices];
        for (int i = 0; i < vertices; i++) {
            root[i] = i;
        }
        int components = vertices;
        for (Edge edge : edges) {
            int a = root(root, edge.from);
            int b = root(root, edge.to);
            if (a != b) {
                root[a] = b;
                components--;
            }
        }
        return components;
    }

    private static int root(int[] root, int vertex) {
        int top = vertex;
        while (root[top] != top) {
            top = root[top];
        }
        return top;
    }
}
