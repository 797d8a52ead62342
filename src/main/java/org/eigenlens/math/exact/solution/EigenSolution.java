package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.RowReduction;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.RootExpression;
import org.eigenlens.math.exact.number.Surd;

/** Works out eigenvalues and eigenvectors: polynomial, roots, reduction of \(A-\lambda I\), eigenvectors, checks. */
public final class EigenSolution {

    private final ExactSpectrum spectrum;
    private final ExactMatrix matrix;
    private final List<Step> steps = new ArrayList<>();

    private EigenSolution(ExactSpectrum spectrum) {
        this.spectrum = spectrum;
        this.matrix = spectrum.matrix();
    }

    /** The worked solution for the matrix with this spectrum. */
    public static WorkedSolution of(ExactSpectrum spectrum) {
        EigenSolution solution = new EigenSolution(spectrum);
        solution.steps.addAll(EigenvalueSolution.steps(spectrum));
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            solution.findEigenvectors(eigenvalue);
        }
        solution.steps.add(verdict(spectrum));
        return new WorkedSolution(WorkedSolution.Task.EIGENVALUES_AND_EIGENVECTORS, spectrum.matrix(), solution.steps);
    }

    static Verdict verdict(ExactSpectrum spectrum) {
        Verdict.Kind kind = spectrum.isDefective()
                ? Verdict.Kind.DEFECTIVE
                : spectrum.hasRealSpectrum()
                        ? Verdict.Kind.DIAGONALIZABLE_OVER_REALS
                        : Verdict.Kind.DIAGONALIZABLE_OVER_COMPLEX;
        return new Verdict(spectrum.size(), spectrum.eigenvalues(), kind);
    }

    private void findEigenvectors(ExactEigenvalue eigenvalue) {
        ExactNumber value = eigenvalue.value();
        if (!mirrorsEarlier(eigenvalue)) {
            if (value instanceof RootExpression) {
                steps.add(new AdjugateColumn(matrix, value, eigenvalue.basis().get(0)));
            } else {
                RowReduction reduction = RowReduction.of(matrix.minusMultipleOfIdentity(value));
                steps.add(new ShiftedReduction(matrix, value, reduction));
                steps.add(new EigenvectorsReadOff(value, reduction.result(), reduction.pivots(), eigenvalue.basis()));
            }
            eigenvalue.basis().forEach(v -> steps.add(EigenvectorCheck.of(matrix, value, v)));
        }
        if (eigenvalue.algebraicMultiplicity() > 1) {
            steps.add(new Multiplicities(
                    matrix, value, eigenvalue.algebraicMultiplicity(), eigenvalue.geometricMultiplicity()));
        }
    }

    /** Whether the eigenvectors are the conjugates of those of an earlier eigenvalue; if so, says that instead of working. */
    private boolean mirrorsEarlier(ExactEigenvalue eigenvalue) {
        if (!(eigenvalue.value() instanceof Surd value)
                || value.isReal()
                || value.imaginaryPart().signum() > 0) {
            return false;
        }
        ExactEigenvalue partner = spectrum.eigenvalues().stream()
                .filter(e -> e.value().equals(value.conjugate()))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < partner.basis().size(); i++) {
            ExactVector vector = partner.basis().get(i);
            ExactVector mirrored = eigenvalue.basis().get(i);
            steps.add(new ConjugateEigenvectors(matrix, (Surd) partner.value(), vector, value, mirrored));
        }
        return true;
    }
}
