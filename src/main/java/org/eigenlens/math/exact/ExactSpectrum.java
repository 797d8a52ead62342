package org.eigenlens.math.exact;

import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Factor;
import org.eigenlens.math.exact.number.Factorization;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;

/**
 * The spectrum of a small real matrix, decided exactly: eigenvalues, multiplicities, eigenspaces and what follows from them.
 *
 * <p>For square matrices up to {@value #MAX_SIZE}×{@value #MAX_SIZE} with entries in ℚ or in one real quadratic field
 * ℚ(√d). Eigenvalues are rationals, surds, or roots of an irreducible polynomial with certified enclosures.
 */
public final class ExactSpectrum {

    /** The largest number of rows. */
    public static final int MAX_SIZE = 4;

    private final ExactMatrix matrix;
    private final CharacteristicPolynomial characteristic;
    private final Factorization factorization;
    private final List<ExactEigenvalue> eigenvalues;

    private ExactSpectrum(ExactMatrix matrix) {
        this.matrix = matrix;
        this.characteristic = CharacteristicPolynomial.of(matrix);
        this.factorization = Factorization.of(characteristic.polynomial());
        this.eigenvalues = Eigenspaces.of(matrix, characteristic, factorization);
    }

    /**
     * The spectrum of a matrix.
     *
     * @throws IllegalArgumentException if the matrix is not square, is larger than {@value #MAX_SIZE}, has complex entries or
     *     entries outside one quadratic field
     */
    public static ExactSpectrum of(ExactMatrix matrix) {
        matrix.requireSquare();
        if (matrix.rows() > MAX_SIZE) {
            throw new IllegalArgumentException("The exact spectrum is for matrices up to " + MAX_SIZE + "×" + MAX_SIZE
                    + "; this one has " + matrix.rows() + " rows.");
        }
        if (!matrix.isOverOneRealField()) {
            throw new IllegalArgumentException(
                    "The entries of the matrix are not real numbers of one field ℚ(√d), so no exact spectrum is offered.");
        }
        return new ExactSpectrum(matrix);
    }

    /** The matrix A. */
    public ExactMatrix matrix() {
        return matrix;
    }

    /** The number of rows n. */
    public int size() {
        return matrix.rows();
    }

    /** The distinct eigenvalues: descending real part, then descending imaginary part. */
    public List<ExactEigenvalue> eigenvalues() {
        return eigenvalues;
    }

    /** The eigenvalues repeated by algebraic multiplicity: n numbers in the same order. */
    public List<ExactNumber> eigenvaluesWithMultiplicity() {
        return eigenvalues.stream()
                .flatMap(e -> java.util.Collections.nCopies(e.algebraicMultiplicity(), e.value()).stream())
                .toList();
    }

    /** The characteristic polynomial \(\det(xI-A)\), monic. */
    public Polynomial characteristicPolynomial() {
        return characteristic.polynomial();
    }

    /** The characteristic polynomial in irreducible factors over the field of its coefficients. */
    public Factorization factorization() {
        return factorization;
    }

    /** The minimal polynomial: the monic polynomial of least degree that is zero at A. */
    public Polynomial minimalPolynomial() {
        Polynomial minimal = Polynomial.ONE;
        for (Factor factor : factorization.factors()) {
            minimal = minimal.times(factor.polynomial().power(largestBlock(factor.polynomial())));
        }
        return minimal;
    }

    private int largestBlock(Polynomial factor) {
        return eigenvalues.stream()
                .filter(e -> e.factor().equals(factor))
                .mapToInt(e -> e.jordanBlocks().get(0))
                .max()
                .orElseThrow();
    }

    /** The trace τ. */
    public Surd trace() {
        return characteristicPolynomial().coefficient(size() - 1).negate();
    }

    /** The determinant δ. */
    public Surd determinant() {
        return characteristic.determinant();
    }

    /** The discriminant of the characteristic polynomial, \(\prod_{i<j}(\lambda_i-\lambda_j)^2\); for 2×2, \(\tau^2-4\delta\). */
    public Surd discriminant() {
        return characteristic.discriminant();
    }

    /** The dimension of the image of A. */
    public int rank() {
        return size()
                - eigenvalues.stream()
                        .filter(e -> e.value().isZero())
                        .mapToInt(ExactEigenvalue::geometricMultiplicity)
                        .sum();
    }

    public boolean isInvertible() {
        return !determinant().isZero();
    }

    public boolean isSymmetric() {
        return matrix.isSymmetric();
    }

    /** Whether \(A^\top A=AA^\top\). */
    public boolean isNormal() {
        return matrix.isNormal();
    }

    /** Whether all eigenvalues are real. */
    public boolean hasRealSpectrum() {
        return eigenvalues.stream().allMatch(ExactEigenvalue::isReal);
    }

    /** Whether some eigenspace is smaller than the algebraic multiplicity of its eigenvalue. */
    public boolean isDefective() {
        return eigenvalues.stream().anyMatch(ExactEigenvalue::isDefective);
    }

    /** Whether A has a basis of complex eigenvectors. */
    public boolean isDiagonalizableOverComplex() {
        return !isDefective();
    }

    /** Whether A has a basis of real eigenvectors. */
    public boolean isDiagonalizableOverReals() {
        return !isDefective() && hasRealSpectrum();
    }

    /** The signs of the eigenvalues of a symmetric matrix; empty for others. */
    public Optional<Inertia> inertia() {
        return isSymmetric() ? Optional.of(Inertia.ofRealRooted(characteristicPolynomial())) : Optional.empty();
    }

    /** The class of a symmetric matrix by the signs of its eigenvalues; empty for others. */
    public Optional<Definiteness> definiteness() {
        return inertia().map(Definiteness::of);
    }

    @Override
    public String toString() {
        return "spectrum of " + matrix;
    }
}
