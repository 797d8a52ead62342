package org.eigenlens.math.exact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.PowerSums;
import org.eigenlens.math.exact.number.Surd;

/**
 * The characteristic polynomial \(p(x) = \det(xI - A)\), and the adjugate of \(xI - A\) as a polynomial with matrix coefficients.
 *
 * <p>Both come from the recursion of Faddeev and LeVerrier, \(B_{n-1} = I\), \(c_{k} = -\tfrac1{n-k}\operatorname{tr}(AB_k)\),
 * \(B_{k-1} = AB_k + c_kI\) (Gantmacher, <i>The Theory of Matrices</i>, chapter IV.5).
 *
 * @param polynomial monic, of degree n
 * @param adjugate the matrices \(B_0, \dots, B_{n-1}\) with \(\operatorname{adj}(xI-A)=\sum x^kB_k\)
 */
public record CharacteristicPolynomial(Polynomial polynomial, List<ExactMatrix> adjugate) {

    /** Of a square matrix of surds; an {@link IllegalArgumentException} for any other. */
    public static CharacteristicPolynomial of(ExactMatrix matrix) {
        matrix.requireSquare();
        int n = matrix.rows();
        List<Surd> coefficients = new ArrayList<>(Collections.nCopies(n + 1, Surd.ONE));
        List<ExactMatrix> adjugate = new ArrayList<>(Collections.nCopies(n, ExactMatrix.identity(n)));
        ExactMatrix b = ExactMatrix.identity(n);
        for (int k = n - 1; k >= 0; k--) {
            adjugate.set(k, b);
            ExactMatrix product = matrix.times(b);
            Surd c = surd(product.trace()).times(Surd.of(-1, n - k));
            coefficients.set(k, c);
            b = product.minusMultipleOfIdentity(c.negate());
        }
        return new CharacteristicPolynomial(Polynomial.of(coefficients), List.copyOf(adjugate));
    }

    /** The determinant of the matrix: \((-1)^np(0)\). */
    public Surd determinant() {
        Surd constant = polynomial.coefficient(0);
        return polynomial.degree() % 2 == 0 ? constant : constant.negate();
    }

    /**
     * The discriminant \(\prod_{i<j}(\lambda_i-\lambda_j)^2\): zero if and only if an eigenvalue is repeated.
     *
     * <p>It is the determinant of the matrix of power sums \(s_{i+j}=\sum_m\lambda_m^{i+j}\).
     */
    public Surd discriminant() {
        int n = polynomial.degree();
        List<Surd> sums = PowerSums.of(polynomial, 2 * n - 1);
        List<ExactVector> hankel = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            hankel.add(new ExactVector(List.copyOf(sums.subList(i, i + n))));
        }
        return of(new ExactMatrix(hankel)).determinant();
    }

    private static Surd surd(ExactNumber number) {
        if (number instanceof Surd surd) {
            return surd;
        }
        throw new IllegalArgumentException("The characteristic polynomial is taken of matrices of surds.");
    }
}
