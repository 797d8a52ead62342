package org.eigenlens.math.sample;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;

/**
 * Endless streams of random matrices with guarantees, the same for a seed on every machine.
 *
 * <p>The guarantee is built in, not tested for: the matrix is made from its structure backwards. {@link Random} is used for whole numbers and doubles only, since its
 * algorithm is part of Java's specification; all else is arithmetic and square roots, which IEEE 754 fixes.
 */
public record MatrixStream(long seed) {

    /** After so many candidates with an entry beyond the bound, none is to be expected. */
    private static final int ATTEMPTS = 10_000;

    /** Points of the cube nearer to its centre than this are drawn again. */
    private static final double NEAR = 0.125;

    /**
     * Matrices of whole numbers with these eigenvalues, diagonalizable, with no entry larger than the bound.
     *
     * @throws IllegalArgumentException if the bound is below the size of an eigenvalue
     */
    public Stream<DenseMatrix> integerEigenvalues(int bound, int... eigenvalues) {
        JordanBlock[] blocks = Arrays.stream(eigenvalues)
                .mapToObj(eigenvalue -> new JordanBlock(eigenvalue, 1))
                .toArray(JordanBlock[]::new);
        return jordan(bound, blocks);
    }

    /**
     * Matrices of whole numbers with this Jordan structure and no entry larger than the bound.
     *
     * @throws IllegalArgumentException if the bound is below an entry of the Jordan form, or there is no block
     */
    public Stream<DenseMatrix> jordan(int bound, JordanBlock... blocks) {
        DenseMatrix form = jordanForm(blocks);
        if (form.maxAbs() > bound) {
            throw new IllegalArgumentException("The bound " + bound + " is smaller than the entry " + form.maxAbs()
                    + " of the Jordan form: give a larger one.");
        }
        int n = form.rows();
        return generate(
                random -> bounded(bound, () -> Unimodular.random(random, n, 2).conjugate(form), form));
    }

    /** The first candidate within the bound; where none turns up, the form itself, which is within it. */
    private static DenseMatrix bounded(int bound, Supplier<DenseMatrix> candidates, DenseMatrix last) {
        return Stream.generate(candidates)
                .limit(ATTEMPTS)
                .filter(candidate -> candidate.maxAbs() <= bound)
                .findFirst()
                .orElse(last);
    }

    private static DenseMatrix jordanForm(JordanBlock... blocks) {
        int n = Arrays.stream(blocks).mapToInt(JordanBlock::size).sum();
        double[] entries = new double[n * n];
        int i = 0;
        for (JordanBlock block : blocks) {
            for (int k = 0; k < block.size(); k++, i++) {
                entries[i * n + i] = block.eigenvalue();
                if (k > 0) {
                    entries[(i - 1) * n + i] = 1;
                }
            }
        }
        return DenseMatrix.of(n, n, entries);
    }

    /**
     * Matrices n×n of whole numbers from −bound to bound, each equally likely.
     *
     * @throws IllegalArgumentException if n is below 1 or the bound negative
     */
    public Stream<DenseMatrix> integers(int n, int bound) {
        if (n < 1 || bound < 0) {
            throw new IllegalArgumentException("There are no " + n + "×" + n + " matrices with entries up to " + bound
                    + ": give at least 1 row and a bound of at least 0.");
        }
        return generate(random -> {
            double[] entries = new double[n * n];
            Arrays.setAll(entries, i -> random.nextInt(2 * bound + 1) - bound);
            return DenseMatrix.of(n, n, entries);
        });
    }

    /** Matrices of whole numbers with determinant 1, whose inverses have whole entries, made of factors with entries up to the size. */
    public Stream<Unimodular> unimodular(int n, int size) {
        return generate(random -> Unimodular.random(random, n, size));
    }

    /** Symmetric matrices with these eigenvalues: \(Q\Lambda Q^\top\), exact up to rounding. */
    public Stream<DenseMatrix> symmetric(double... eigenvalues) {
        return generate(random -> {
            DenseMatrix q = orthogonal(random, eigenvalues.length);
            DenseMatrix product = q.times(DenseMatrix.diagonal(eigenvalues)).times(q.transpose());
            return product.plus(product.transpose()).times(0.5);
        });
    }

    /**
     * Symmetric n×n matrices whose two largest eigenvalues differ by the gap, and whose others lie at least as far below.
     *
     * @throws IllegalArgumentException unless the gap is positive and n at least 2
     */
    public Stream<DenseMatrix> gap(int n, double gap) {
        if (!(gap > 0) || Double.isInfinite(gap) || n < 2) {
            throw new IllegalArgumentException(
                    "The gap is " + gap + " for " + n + " rows: give a gap above 0 and at least 2 rows.");
        }
        return generate(random -> {
            double[] eigenvalues = new double[n];
            eigenvalues[0] = gap * (2 * random.nextDouble() - 1);
            for (int i = 1; i < n; i++) {
                eigenvalues[i] = eigenvalues[i - 1] - gap * (i == 1 ? 1 : 1 + random.nextDouble());
            }
            return new MatrixStream(random.nextLong())
                    .symmetric(eigenvalues)
                    .findFirst()
                    .orElseThrow();
        });
    }

    /**
     * Matrices with these real eigenvalues whose unit eigenvectors have the condition number κ.
     *
     * <p>The first two eigenvectors stand at the angle θ with \(\cos\theta = (\kappa^2-1)/(\kappa^2+1)\), the others at right angles to all; then
     * \(\sigma(V) = \sqrt{1 \pm \cos\theta}\) and 1.
     *
     * @throws IllegalArgumentException unless κ ≥ 1 is finite and there are at least two eigenvalues
     */
    public Stream<DenseMatrix> eigenvectorCondition(double kappa, double... eigenvalues) {
        int n = eigenvalues.length;
        if (!(kappa >= 1) || Double.isInfinite(kappa) || n < 2) {
            throw new IllegalArgumentException("The condition number is " + kappa + " for " + n
                    + " eigenvalues: give a number of at least 1, and at least two eigenvalues.");
        }
        double ratio = 1 / kappa;
        double sine = 2 * ratio / (1 + ratio * ratio);
        double cosine = (1 - ratio * ratio) / (1 + ratio * ratio);
        DenseMatrix diagonal = DenseMatrix.diagonal(eigenvalues);
        double[] coupling = new double[n * n];
        coupling[1] = (eigenvalues[1] - eigenvalues[0]) * cosine / sine;
        DenseMatrix triangular = diagonal.plus(DenseMatrix.of(n, n, coupling));
        return generate(random -> {
            DenseMatrix q = orthogonal(random, n);
            return q.times(triangular).times(q.transpose());
        });
    }

    /** Orthogonal matrices: products of n reflections in planes drawn at random. */
    public Stream<DenseMatrix> orthogonal(int n) {
        return generate(random -> orthogonal(random, n));
    }

    private static DenseMatrix orthogonal(Random random, int n) {
        DenseMatrix q = DenseMatrix.identity(n);
        for (int k = 0; k < n; k++) {
            DenseMatrix v = DenseMatrix.ofColumns(direction(random, n));
            q = q.plus(-2, q.times(v).times(v.transpose()));
        }
        return q;
    }

    /** The unit vector towards a point of the cube that is not near its centre. */
    private static DenseVector direction(Random random, int n) {
        double[] x = new double[n];
        do {
            Arrays.setAll(x, i -> 2 * random.nextDouble() - 1);
        } while (DenseVector.of(x).norm() < NEAR);
        return DenseVector.of(x).normalized();
    }

    private <T> Stream<T> generate(Function<Random, T> maker) {
        Random seeds = new Random(seed);
        return Stream.generate(() -> maker.apply(new Random(seeds.nextLong())));
    }
}
