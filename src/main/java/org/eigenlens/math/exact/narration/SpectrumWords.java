package org.eigenlens.math.exact.narration;

import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.solution.Multiplicities;
import org.eigenlens.math.exact.solution.TraceAndDeterminant;
import org.eigenlens.math.exact.solution.Verdict;

/** Words for what is read from the eigenvalues: the check by trace and determinant, multiplicities, the verdict. */
final class SpectrumWords {

    private SpectrumWords() {}

    static Passage tell(TraceAndDeterminant step) {
        List<ExactEigenvalue> all = step.eigenvalues().stream()
                .flatMap(e -> java.util.Collections.nCopies(e.algebraicMultiplicity(), e).stream())
                .toList();
        String sum = all.stream().map(e -> Tex.factor(e.value())).collect(Collectors.joining(" + "));
        String product = all.stream().map(e -> Tex.factor(e.value())).collect(Collectors.joining(" \\cdot "));
        return PassageWriter.under("Check by trace and determinant")
                .say(
                        "The eigenvalues, each as often as it is a root, add up to the trace and multiply to the determinant.")
                .show(sum + " = " + Tex.number(step.trace()) + " = \\tau")
                .show(product + " = " + Tex.number(step.determinant()) + " = \\Delta")
                .passage();
    }

    static Passage tell(Multiplicities step) {
        boolean full = step.algebraic() == step.geometric();
        String lambda = "$\\lambda = " + Tex.number(step.value()) + "$";
        return PassageWriter.under("Multiplicities")
                .say(lambda + " is a root " + times(step.algebraic()) + " (algebraic multiplicity " + step.algebraic()
                        + ") and has " + vectors(step.geometric()) + " (geometric multiplicity " + step.geometric()
                        + ").")
                .say(
                        full
                                ? "The two agree, so this eigenvalue has all the eigenvectors it can have."
                                : "The eigenspace is too small: " + missing(step.algebraic() - step.geometric()) + ".")
                .passage();
    }

    static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }

    private static String vectors(int count) {
        return count == 1 ? "one independent eigenvector" : count + " independent eigenvectors";
    }

    private static String missing(int count) {
        return count == 1 ? "one eigenvector is missing" : count + " eigenvectors are missing";
    }

    static Passage tell(Verdict step) {
        int found = step.eigenvalues().stream()
                .mapToInt(ExactEigenvalue::geometricMultiplicity)
                .sum();
        String all = step.size() == 1
                ? "There is one independent eigenvector"
                : "There are " + step.size() + " independent eigenvectors";
        String sentence = switch (step.kind()) {
            case DIAGONALIZABLE_OVER_REALS ->
                all + (step.size() == 1 ? ": $A$" : ", all real: $A$") + " is diagonalizable over $\\mathbb{R}$.";
            case DIAGONALIZABLE_OVER_COMPLEX ->
                all + ", but not all are real: $A$ is diagonalizable over $\\mathbb{C}$, and not over $\\mathbb{R}$.";
            case DEFECTIVE ->
                "A basis needs " + step.size() + " independent eigenvectors, and there " + only(found)
                        + ": $A$ is defective, that is, not diagonalizable.";
        };
        return PassageWriter.under("Verdict").say(sentence).passage();
    }

    private static String only(int count) {
        return count == 1 ? "is only one" : "are only " + count;
    }
}
