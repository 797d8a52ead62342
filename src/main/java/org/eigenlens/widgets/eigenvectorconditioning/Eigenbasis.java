package org.eigenlens.widgets.eigenvectorconditioning;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.spectral.Conditioning;
import org.eigenlens.math.spectral.DefectiveDistance;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.widget.Recent;

/**
 * How good a basis the unit eigenvectors of a matrix are.
 *
 * <p>Two of them at an angle θ have \(\kappa_2(V) = \cot(\theta/2)\), and each eigenvalue the condition number \(1/\sin\theta\); the nearest
 * defective matrix is \(|\lambda_1 - \lambda_2|/(2\kappa_2(V))\) away. For 2×2, \(\cot\theta\) is the quotient of what stands above the diagonal of the
 * (complex) Schur form and the gap between the eigenvalues, of which the square is the discriminant: it is computed exactly before it is rounded, so every one of these numbers is
 * right to a few units in its last place. For 3×3 they are those of {@link Conditioning} and {@link DefectiveDistance}.
 *
 * @param exact the spectrum of A as typed, or of its entries rounded to double where they have no common exact form
 * @param angle θ in radians, at most \(\pi/2\), for 2×2 and not defective
 * @param kappa \(\kappa_2(V)\), infinite where there is no basis of eigenvectors
 * @param conditions the condition number of each eigenvalue, in their order
 * @param distance how far the nearest defective matrix is
 */
record Eigenbasis(ExactSpectrum exact, OptionalDouble angle, double kappa, List<Double> conditions, double distance) {

    private static final Recent<MatrixLiteral, Eigenbasis> RECENT = new Recent<>(Eigenbasis::compute);

    private static final double RIGHT = Math.PI / 2;

    static Eigenbasis of(MatrixLiteral typed) {
        return RECENT.of(typed);
    }

    /** Whether every vector is an eigenvector. */
    boolean isWhole() {
        return exact.eigenvalues().size() == 1 && !exact.isDefective();
    }

    private static Eigenbasis compute(MatrixLiteral typed) {
        ExactMatrix matrix = typed.exact().orElseGet(() -> ExactMatrix.ofDoubles(typed.values()));
        ExactSpectrum spectrum = ExactSpectrum.of(matrix);
        return matrix.rows() == 2 ? ofTwo(spectrum) : ofThree(spectrum, DenseMatrix.ofRows(typed.values()));
    }

    private static Eigenbasis ofTwo(ExactSpectrum spectrum) {
        int sign = spectrum.discriminant().signum();
        if (sign == 0) {
            return ofRepeated(spectrum);
        }
        double gap = Math.sqrt(Math.abs(spectrum.discriminant().re()));
        double coupling = coupling(spectrum.matrix(), sign > 0);
        double cotangent = coupling / gap;
        double condition = Math.hypot(1, cotangent);
        double kappa = cotangent + condition;
        return new Eigenbasis(
                spectrum,
                OptionalDouble.of(Math.atan2(gap, coupling)),
                kappa,
                List.of(condition, condition),
                gap / 2 / kappa);
    }

    private static Eigenbasis ofRepeated(ExactSpectrum spectrum) {
        boolean defective = spectrum.isDefective();
        double number = defective ? Double.POSITIVE_INFINITY : 1;
        return new Eigenbasis(
                spectrum,
                defective ? OptionalDouble.empty() : OptionalDouble.of(RIGHT),
                number,
                Collections.nCopies(2, number),
                0);
    }

    /** What stands above the diagonal of the complex Schur form: \(|b-c|\) for real eigenvalues, else \(\sqrt{(a-d)^2+(b+c)^2}\). */
    private static double coupling(ExactMatrix matrix, boolean isReal) {
        ExactMatrix mirrored = matrix.transpose();
        return isReal
                ? Math.abs(matrix.minus(mirrored).entry(0, 1).re())
                : Math.hypot(
                        matrix.entry(0, 0).re() - matrix.entry(1, 1).re(),
                        matrix.plus(mirrored).entry(0, 1).re());
    }

    private static Eigenbasis ofThree(ExactSpectrum spectrum, DenseMatrix matrix) {
        boolean isRepeated = spectrum.eigenvalues().size() < spectrum.size();
        if (spectrum.isNormal()) {
            double distance =
                    isRepeated ? 0 : DefectiveDistance.ofNormal(matrix).distance();
            return new Eigenbasis(spectrum, OptionalDouble.empty(), 1, Collections.nCopies(3, 1.0), distance);
        }
        Conditioning conditioning = Conditioning.of(matrix);
        double distance = isRepeated ? 0 : DefectiveDistance.of(matrix).distance();
        return new Eigenbasis(
                spectrum,
                OptionalDouble.empty(),
                spectrum.isDefective() ? Double.POSITIVE_INFINITY : conditioning.eigenvectorCondition(),
                IntStream.range(0, 3).mapToObj(conditioning::conditionNumber).toList(),
                distance);
    }
}
