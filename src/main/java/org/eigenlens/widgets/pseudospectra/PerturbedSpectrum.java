package org.eigenlens.widgets.pseudospectra;

import java.util.List;
import org.eigenlens.math.spectral.ComplexMatrix;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.DenseMatrix;

/**
 * The eigenvalues of a complex 2×2 or 3×3 matrix of which one, z, is known.
 *
 * <p>Method: with the trace τ and the sum m of the principal 2×2 minors, the other eigenvalue of a 2×2 matrix is \(\tau-z\); the other two of a 3×3 matrix are
 * the roots of \(w^2-sw+(m-zs)\) with \(s=\tau-z\). Error: that of z, magnified where eigenvalues come together.
 */
final class PerturbedSpectrum {

    private PerturbedSpectrum() {}

    /** The eigenvalues, z first. */
    static List<ComplexNumber> of(ComplexMatrix matrix, ComplexNumber z) {
        int n = matrix.realPart().rows();
        ComplexNumber trace = ComplexNumber.ZERO;
        ComplexNumber minors = ComplexNumber.ZERO;
        for (int i = 0; i < n; i++) {
            trace = trace.plus(entry(matrix, i, i));
            for (int j = 0; j < i; j++) {
                ComplexNumber diagonal = entry(matrix, i, i).times(entry(matrix, j, j));
                minors = minors.plus(diagonal.minus(entry(matrix, i, j).times(entry(matrix, j, i))));
            }
        }
        ComplexNumber rest = trace.minus(z);
        if (n == 2) {
            return List.of(z, rest);
        }
        ComplexNumber half = rest.times(0.5);
        ComplexNumber root = root(half.times(half).minus(minors.minus(z.times(rest))));
        return List.of(z, half.plus(root), half.minus(root));
    }

    private static ComplexNumber entry(ComplexMatrix matrix, int i, int j) {
        DenseMatrix imaginary = matrix.imaginaryPart();
        return new ComplexNumber(matrix.realPart().entry(i, j), imaginary.entry(i, j));
    }

    private static ComplexNumber root(ComplexNumber square) {
        double modulus = Math.sqrt(square.modulus());
        double angle = square.argument() / 2;
        return new ComplexNumber(modulus * Math.cos(angle), modulus * Math.sin(angle));
    }
}
