package org.eigenlens.math.exact;

import java.util.Optional;

/**
 * The factorization \(A = V\Lambda V^{-1}\) with eigenvectors as the columns of V; over ℂ where eigenvalues are complex.
 *
 * @param vectors V
 * @param values Λ, diagonal, in the order of the spectrum
 * @param inverse V⁻¹; row i lies in the field of the i-th eigenvalue
 */
public record Diagonalization(ExactMatrix vectors, ExactMatrix values, ExactMatrix inverse) {

    /** The diagonalization of the matrix with this spectrum; empty if it is defective. */
    public static Optional<Diagonalization> of(ExactSpectrum spectrum) {
        if (spectrum.isDefective()) {
            return Optional.empty();
        }
        JordanForm jordan = JordanForm.of(spectrum);
        return Optional.of(new Diagonalization(jordan.basis(), jordan.form(), jordan.inverse()));
    }
}
