package org.eigenlens.math.exact.solution;

import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;

/** Whether the matrix has a basis of eigenvectors: over ℝ, over ℂ only, or not at all. */
public record Verdict(int size, List<ExactEigenvalue> eigenvalues, Kind kind) implements Step {

    /** The three cases. */
    public enum Kind {
        DIAGONALIZABLE_OVER_REALS,
        DIAGONALIZABLE_OVER_COMPLEX,
        DEFECTIVE
    }

    public Verdict {
        eigenvalues = List.copyOf(eigenvalues);
    }

    @Override
    public boolean holds() {
        int vectors = eigenvalues.stream().mapToInt(e -> e.basis().size()).sum();
        boolean real = eigenvalues.stream().allMatch(e -> e.value().isReal());
        return switch (kind) {
            case DIAGONALIZABLE_OVER_REALS -> vectors == size && real;
            case DIAGONALIZABLE_OVER_COMPLEX -> vectors == size && !real;
            case DEFECTIVE -> vectors < size;
        };
    }
}
