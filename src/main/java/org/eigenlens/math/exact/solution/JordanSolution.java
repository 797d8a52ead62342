package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.JordanForm;

/** Works out Jordan chains and the Jordan form \(A=PJP^{-1}\). */
public final class JordanSolution {

    private JordanSolution() {}

    /** The worked solution for the matrix with this spectrum. */
    public static WorkedSolution of(ExactSpectrum spectrum) {
        ExactMatrix matrix = spectrum.matrix();
        JordanForm jordan = JordanForm.of(spectrum);
        List<Step> steps = new ArrayList<>();
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            List<Integer> blocks = eigenvalue.jordanBlocks();
            if (eigenvalue.algebraicMultiplicity() > 1) {
                steps.add(new KernelGrowth(matrix, eigenvalue.value(), dimensions(blocks), blocks));
            }
            jordan.chains().stream()
                    .filter(chain -> chain.value().equals(eigenvalue.value()))
                    .forEach(chain -> addLinks(steps, matrix, chain));
        }
        steps.add(new JordanCheck(matrix, jordan));
        if (DiagonalizationSolution.hasSurdsOnly(spectrum)) {
            steps.add(InverseByReduction.of(spectrum.isDefective() ? "P" : "V", jordan.basis()));
        }
        return new WorkedSolution(WorkedSolution.Task.JORDAN_FORM, matrix, steps);
    }

    /** The dimension of \(\ker(A-\lambda I)^j\) is the number of boxes in the first j columns of the blocks' diagram. */
    private static List<Integer> dimensions(List<Integer> blocks) {
        List<Integer> dimensions = new ArrayList<>();
        for (int j = 1; j <= blocks.get(0); j++) {
            int height = j;
            dimensions.add(blocks.stream().mapToInt(b -> Math.min(b, height)).sum());
        }
        return dimensions;
    }

    private static void addLinks(List<Step> steps, ExactMatrix matrix, JordanForm.Chain chain) {
        if (chain.length() == 1) {
            steps.add(EigenvectorCheck.of(matrix, chain.value(), chain.vectors().get(0)));
            return;
        }
        for (int height = chain.length(); height >= 1; height--) {
            ExactVector vector = chain.vectors().get(height - 1);
            ExactVector image = matrix.minusMultipleOfIdentity(chain.value()).times(vector);
            steps.add(new ChainLink(matrix, chain.value(), height, vector, image));
        }
    }
}
