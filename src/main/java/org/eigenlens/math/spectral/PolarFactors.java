package org.eigenlens.math.spectral;

/**
 * The polar decomposition \(A = UP\) of a square matrix: U orthogonal, P symmetric positive semidefinite.
 *
 * <p>P stretches along its eigenvectors, U turns or reflects; U is the orthogonal matrix nearest to A, and unique when A is invertible.
 * Method: from \(A = W\Sigma V^\top\), \(U = WV^\top\) and \(P = V\Sigma V^\top\). Source: Higham, <i>Functions of Matrices</i>, ch. 8. Error: about 10·n·u‖A‖.
 */
public record PolarFactors(DenseMatrix orthogonal, DenseMatrix positive) {

    /** The factors of a square matrix. */
    public static PolarFactors of(DenseMatrix matrix) {
        matrix.order();
        Svd svd = Svd.of(matrix);
        DenseMatrix v = svd.v();
        DenseMatrix p = v.times(DenseMatrix.diagonal(svd.sigma().toArray())).times(v.transpose());
        return new PolarFactors(
                svd.u().times(v.transpose()), p.plus(p.transpose()).times(0.5));
    }
}
