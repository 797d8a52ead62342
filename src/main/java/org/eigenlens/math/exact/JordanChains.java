package org.eigenlens.math.exact;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds Jordan chains for one eigenvalue from above: the longest first, each led by a vector that no chain so far explains.
 *
 * <p>With \(N=A-\lambda I\), a chain of length s is led by a vector of \(\ker N^s\) that is independent of \(\ker N^{s-1}\) and
 * of the members of longer chains at the same height (Horn and Johnson, <i>Matrix Analysis</i>, section 3.1).
 */
final class JordanChains {

    private final ExactMatrix shifted;
    private final List<List<ExactVector>> topsDown = new ArrayList<>();

    private JordanChains(ExactMatrix shifted) {
        this.shifted = shifted;
    }

    static List<JordanForm.Chain> of(ExactMatrix matrix, ExactEigenvalue eigenvalue) {
        if (!eigenvalue.isDefective()) {
            return eigenvalue.basis().stream()
                    .map(v -> new JordanForm.Chain(eigenvalue.value(), List.of(v)))
                    .toList();
        }
        JordanChains chains = new JordanChains(matrix.minusMultipleOfIdentity(eigenvalue.value()));
        for (int length : eigenvalue.jordanBlocks()) {
            chains.add(length);
        }
        return chains.topsDown.stream()
                .map(chain -> new JordanForm.Chain(eigenvalue.value(), reversed(chain)))
                .toList();
    }

    /** Adds a chain of the given length, led by the first vector of a basis of \(\ker N^{length}\) that is new. */
    private void add(int length) {
        List<ExactVector> known = new ArrayList<>(kernelOfPower(length - 1));
        for (List<ExactVector> chain : topsDown) {
            known.add(chain.get(chain.size() - length));
        }
        ExactVector top = kernelOfPower(length).stream()
                .filter(v -> isIndependent(v, known))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no further chain of length " + length + "."));
        List<ExactVector> chain = new ArrayList<>(List.of(top));
        for (int i = 1; i < length; i++) {
            chain.add(shifted.times(chain.get(i - 1)));
        }
        topsDown.add(chain);
    }

    private List<ExactVector> kernelOfPower(int k) {
        if (k == 0) {
            return List.of();
        }
        ExactMatrix power = shifted;
        for (int i = 1; i < k; i++) {
            power = power.times(shifted);
        }
        return RowReduction.of(power).kernel();
    }

    private static boolean isIndependent(ExactVector vector, List<ExactVector> known) {
        List<ExactVector> all = new ArrayList<>(known);
        all.add(vector);
        return new ExactMatrix(all).rank() == all.size();
    }

    private static List<ExactVector> reversed(List<ExactVector> chain) {
        List<ExactVector> reversed = new ArrayList<>(chain);
        java.util.Collections.reverse(reversed);
        return reversed;
    }
}
