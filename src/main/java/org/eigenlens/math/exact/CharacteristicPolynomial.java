package org.eigenlens.math.exact;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eigenlens.math.exact.number.Content;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.PowerSums;
import org.eigenlens.math.exact.number.Quadratic;
import org.eigenlens.math.exact.number.Surd;
import org.hipparchus.fraction.BigFraction;

/**
 * The characteristic polynomial \(p(x) = \det(xI - A)\), and the adjugate of \(xI - A\) as a polynomial with matrix coefficients.
 *
 * <p>Both come from the recursion of Faddeev and LeVerrier, \(B_{n-1} = I\), \(c_{k} = -\tfrac1{n-k}\operatorname{tr}(AB_k)\),
 * \(B_{k-1} = AB_k + c_kI\) (Gantmacher, <i>The Theory of Matrices</i>, chapter IV.5). It is run on the integer matrix sA, since
 * integers have no denominators to reduce after each operation.
 */
public final class CharacteristicPolynomial {

    private final Polynomial polynomial;
    private final Surd scale;
    private final List<ExactMatrix> scaledAdjugate;

    private CharacteristicPolynomial(Polynomial polynomial, Surd scale, List<ExactMatrix> scaledAdjugate) {
        this.polynomial = polynomial;
        this.scale = scale;
        this.scaledAdjugate = scaledAdjugate;
    }

    /** Of a square matrix of surds; an {@link IllegalArgumentException} for any other. */
    public static CharacteristicPolynomial of(ExactMatrix matrix) {
        matrix.requireSquare();
        int n = matrix.rows();
        Surd scale = Surd.of(new BigFraction(denominator(matrix)));
        ExactMatrix integral = matrix.times(scale);
        List<Surd> coefficients = new ArrayList<>(Collections.nCopies(n + 1, Surd.ONE));
        List<ExactMatrix> adjugate = new ArrayList<>(Collections.nCopies(n, ExactMatrix.identity(n)));
        ExactMatrix b = ExactMatrix.identity(n);
        for (int k = n - 1; k >= 0; k--) {
            adjugate.set(k, b);
            ExactMatrix product = integral.times(b);
            Surd c = surd(product.trace()).times(Surd.of(-1, n - k));
            coefficients.set(k, c.times(scale.power(k - n)));
            b = product.minusMultipleOfIdentity(c.negate());
        }
        return new CharacteristicPolynomial(Polynomial.of(coefficients), scale, List.copyOf(adjugate));
    }

    private static BigInteger denominator(ExactMatrix matrix) {
        return Content.denominator(matrix.rowVectors().stream()
                .flatMap(row -> row.entries().stream())
                .flatMap(entry -> surd(entry).coefficients().stream())
                .toList());
    }

    /** The polynomial: monic, of degree n. */
    public Polynomial polynomial() {
        return polynomial;
    }

    /** The matrix \(B_k\) of \(\operatorname{adj}(xI-A)=\sum x^kB_k\), k from 0 to n − 1. */
    public ExactMatrix adjugate(int k) {
        return scaledAdjugate.get(k).times(scale.power(k + 1 - scaledAdjugate.size()));
    }

    /** The entry of \(\operatorname{adj}(xI-A)\) in row i and column j, a polynomial in x. */
    public Polynomial adjugateEntry(int i, int j) {
        List<Surd> coefficients = new ArrayList<>();
        for (int k = 0; k < scaledAdjugate.size(); k++) {
            coefficients.add(surd(scaledAdjugate.get(k).entry(i, j)).times(scale.power(k + 1 - scaledAdjugate.size())));
        }
        return Polynomial.of(coefficients);
    }

    /** The determinant of the matrix: \((-1)^np(0)\). */
    public Surd determinant() {
        Surd constant = polynomial.coefficient(0);
        return polynomial.degree() % 2 == 0 ? constant : constant.negate();
    }

    /**
     * The discriminant \(\prod_{i<j}(\lambda_i-\lambda_j)^2\): zero if and only if an eigenvalue is repeated.
     *
     * <p>For three rows \(a^2b^2-4b^3-4a^3c-27c^2+18abc\) with \(p=x^3+ax^2+bx+c\); for more the determinant of the matrix of power
     * sums \(s_{i+j}=\sum_m\lambda_m^{i+j}\).
     */
    public Surd discriminant() {
        return switch (polynomial.degree()) {
            case 2 -> Quadratic.discriminant(polynomial);
            case 3 -> ofCubic(polynomial.coefficient(2), polynomial.coefficient(1), polynomial.coefficient(0));
            default -> ofPowerSums();
        };
    }

    private static Surd ofCubic(Surd a, Surd b, Surd c) {
        Surd squares = a.times(a).minus(b.times(Surd.of(4))).times(b.times(b));
        Surd cubes = a.power(3).times(Surd.of(4)).plus(c.times(Surd.of(27))).times(c);
        return squares.minus(cubes).plus(a.times(b).times(c).times(Surd.of(18)));
    }

    private Surd ofPowerSums() {
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
