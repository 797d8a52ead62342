package org.eigenlens.quiz.families;

import java.util.Arrays;
import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Draw;

/**
 * A matrix of small whole numbers made backwards, \(A = VFV^{-1}\), from a form F such as a diagonal matrix. It is not triangular.
 *
 * @param matrix A
 * @param basis V, of whole numbers
 */
record Similar(ExactMatrix matrix, ExactMatrix basis) {

    private static final int ATTEMPTS = 50_000;

    /** A matrix with these eigenvalues, different ones, the columns of V being eigenvectors in their order. */
    static Similar diagonal(Draw draw, int bound, int... eigenvalues) {
        int n = eigenvalues.length;
        if (n == 2) {
            return ofTwo(draw, bound, eigenvalues[0], eigenvalues[1]);
        }
        long[][] form = new long[n][n];
        for (int i = 0; i < n; i++) {
            form[i][i] = eigenvalues[i];
        }
        return of(draw, bound, form);
    }

    static Similar diagonal(Draw draw, int bound, List<Integer> eigenvalues) {
        return diagonal(
                draw, bound, eigenvalues.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Of \(\begin{bmatrix}a&b\\c&d\end{bmatrix}\) with \(a+d=\lambda+\mu\) and \(bc=ad-\lambda\mu\); an eigenvector for λ is (b, λ − a). */
    private static Similar ofTwo(Draw draw, int bound, int lambda, int mu) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int a = draw.between(Math.min(lambda, mu) - 4, Math.max(lambda, mu) + 4);
            int d = lambda + mu - a;
            int product = a * d - lambda * mu;
            int b = draw.nonzero(Math.min(bound, 6));
            boolean whole = product != 0 && product % b == 0;
            int size = Math.max(Math.max(Math.abs(a), Math.abs(d)), whole ? Math.abs(product / b) : 0);
            if (whole && size <= bound && b != product / b) {
                return new Similar(
                        Notation.matrix(a, b, product / b, d),
                        ExactMatrix.ofColumns(List.of(
                                Notation.vector(b, lambda - a).simplified(),
                                Notation.vector(b, mu - a).simplified())));
            }
        }
        throw new IllegalStateException(
                "No matrix with the eigenvalues " + lambda + " and " + mu + " is small enough.");
    }

    /** A matrix that is similar to a form of whole numbers, with no entry larger than a bound. */
    static Similar of(Draw draw, int bound, long[][] form) {
        int n = form.length;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long[][] lower = unitLower(draw, n);
            long[][] upper = transposed(unitLower(draw, n));
            long[][] basis = product(lower, upper);
            long[][] inverse = product(transposed(inverse(transposed(upper))), inverse(lower));
            long[][] matrix = product(product(basis, form), inverse);
            if (largest(matrix) <= bound && !isTriangular(matrix)) {
                return new Similar(ExactMatrix.ofIntegers(matrix), ExactMatrix.ofIntegers(basis));
            }
        }
        throw new IllegalStateException("No matrix similar to " + Arrays.deepToString(form) + " is small enough.");
    }

    private static long[][] unitLower(Draw draw, int n) {
        int size = n == 2 ? 2 : 1;
        long[][] lower = new long[n][n];
        for (int i = 0; i < n; i++) {
            lower[i][i] = 1;
            for (int j = 0; j < i; j++) {
                lower[i][j] = draw.between(-size, size);
            }
        }
        return lower;
    }

    /** The inverse of a lower triangular matrix with ones on its diagonal. */
    private static long[][] inverse(long[][] lower) {
        int n = lower.length;
        long[][] inverse = new long[n][n];
        for (int j = 0; j < n; j++) {
            inverse[j][j] = 1;
            for (int i = j + 1; i < n; i++) {
                for (int k = j; k < i; k++) {
                    inverse[i][j] -= lower[i][k] * inverse[k][j];
                }
            }
        }
        return inverse;
    }

    private static long[][] transposed(long[][] x) {
        long[][] transposed = new long[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                transposed[j][i] = x[i][j];
            }
        }
        return transposed;
    }

    private static long[][] product(long[][] x, long[][] y) {
        long[][] product = new long[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                for (int k = 0; k < x.length; k++) {
                    product[i][j] += x[i][k] * y[k][j];
                }
            }
        }
        return product;
    }

    private static long largest(long[][] matrix) {
        return Arrays.stream(matrix)
                .flatMapToLong(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    private static boolean isTriangular(long[][] matrix) {
        boolean lower = true;
        boolean upper = true;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                lower &= matrix[j][i] == 0;
                upper &= matrix[i][j] == 0;
            }
        }
        return lower || upper;
    }

    /** Column j of V: the eigenvector for the j-th eigenvalue, where F is diagonal. */
    ExactVector vector(int j) {
        return basis.column(j).simplified();
    }

    Surd entry(int i, int j) {
        return (Surd) matrix.entry(i, j);
    }
}
