package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.Diagonalization;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.RootExpression;

/** Works out \(A=V\Lambda V^{-1}\), or says why there is no such factorization. */
public final class DiagonalizationSolution {

    private DiagonalizationSolution() {}

    /** The worked solution for the matrix with this spectrum; it ends with the verdict if the matrix is defective. */
    public static WorkedSolution of(ExactSpectrum spectrum) {
        ExactMatrix matrix = spectrum.matrix();
        List<Step> steps = new ArrayList<>();
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            eigenvalue.basis().forEach(v -> steps.add(EigenvectorCheck.of(matrix, eigenvalue.value(), v)));
            if (eigenvalue.algebraicMultiplicity() > 1) {
                steps.add(new Multiplicities(
                        matrix,
                        eigenvalue.value(),
                        eigenvalue.algebraicMultiplicity(),
                        eigenvalue.geometricMultiplicity()));
            }
        }
        steps.add(EigenSolution.verdict(spectrum));
        Diagonalization.of(spectrum).ifPresent(diagonalization -> {
            steps.add(
                    hasSurdsOnly(spectrum)
                            ? InverseByReduction.of("V", diagonalization.vectors())
                            : new LeftEigenvectors(matrix, diagonalization));
            steps.add(new DiagonalizationCheck(matrix, diagonalization));
        });
        return new WorkedSolution(WorkedSolution.Task.DIAGONALIZATION, matrix, steps);
    }

    static boolean hasSurdsOnly(ExactSpectrum spectrum) {
        return spectrum.eigenvalues().stream().noneMatch(e -> e.value() instanceof RootExpression);
    }
}
