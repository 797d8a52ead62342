package org.eigenlens.math.spectral;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random matrices of many kinds for properties: dense, integer, sparse, triangular, graded, nearly defective, of low
 * rank.
 */
public final class RandomMatrices {

    /** How the entries are drawn. */
    public enum Kind {
        GAUSSIAN,
        INTEGER,
        SPARSE,
        TRIANGULAR,
        GRADED,
        NEARLY_DEFECTIVE,
        LOW_RANK
    }

    private RandomMatrices() {}

    /** Square matrices with between min and max rows. */
    public static Arbitrary<DenseMatrix> general(int min, int max) {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(min, max),
                        Arbitraries.longs().withoutEdgeCases())
                .as((kind, n, seed) -> of(kind, n, new Random(seed)));
    }

    /** Symmetric matrices with between min and max rows. */
    public static Arbitrary<DenseMatrix> symmetric(int min, int max) {
        return general(min, max).map(a -> a.plus(a.transpose()));
    }

    /** One matrix of a kind. */
    public static DenseMatrix of(Kind kind, int n, Random random) {
        return switch (kind) {
            case GAUSSIAN -> fill(n, x -> random.nextGaussian());
            case INTEGER -> fill(n, x -> random.nextInt(19) - 9);
            case SPARSE -> fill(n, x -> random.nextInt(3) == 0 ? random.nextInt(5) - 2 : 0);
            case TRIANGULAR -> fill(n, ij -> ij % n >= Math.floor(ij / n) ? random.nextInt(7) - 3 : 0);
            case GRADED -> fill(n, ij -> random.nextGaussian() * Math.pow(10, 4 * (Math.floor(ij / n) - ij % n)));
            case NEARLY_DEFECTIVE -> nearlyDefective(n, random);
            case LOW_RANK ->
                fill(n, x -> random.nextInt(7) - 3).times(fill(n, ij -> ij < n ? random.nextInt(7) - 3 : 0));
        };
    }

    private static DenseMatrix nearlyDefective(int n, Random random) {
        DenseMatrix block = fill(n, ij -> {
            double offset = ij % n - Math.floor(ij / n);
            return offset == 0 ? 2 : offset == 1 ? 1 : random.nextGaussian() * 1e-9;
        });
        DenseMatrix q = orthogonal(n, random);
        return q.times(block).times(q.transpose());
    }

    /** A random orthogonal matrix: the product of a reflection for each axis. */
    public static DenseMatrix orthogonal(int n, Random random) {
        DenseMatrix q = DenseMatrix.identity(n);
        for (int k = 0; k < n; k++) {
            double[] x = new double[n];
            for (int i = 0; i < n; i++) {
                x[i] = random.nextGaussian();
            }
            DenseMatrix v = DenseMatrix.ofColumns(DenseVector.of(x).normalized());
            q = q.plus(-2, q.times(v).times(v.transpose()));
        }
        return q;
    }

    private static DenseMatrix fill(int n, DoubleUnaryOperator entry) {
        double[] entries = new double[n * n];
        for (int i = 0; i < n * n; i++) {
            entries[i] = entry.applyAsDouble(i);
        }
        return DenseMatrix.of(n, n, entries);
    }
}
