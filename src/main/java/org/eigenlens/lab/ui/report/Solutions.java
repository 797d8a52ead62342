package org.eigenlens.lab.ui.report;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.narration.Narrator;
import org.eigenlens.math.exact.narration.Passage;
import org.eigenlens.math.exact.solution.DiagonalizationSolution;
import org.eigenlens.math.exact.solution.EigenSolution;
import org.eigenlens.math.exact.solution.JordanSolution;
import org.eigenlens.math.exact.solution.PowerSolution;
import org.eigenlens.math.exact.solution.PrincipalAxesSolution;
import org.eigenlens.math.exact.solution.SquareCompletionSolution;
import org.eigenlens.math.exact.solution.WorkedSolution;

/** The worked solutions that a matrix has: those that apply to it, and whose formulas can be read. */
final class Solutions {

    /** Formulas with more characters of TeX than this are not read by anybody. */
    private static final int LONGEST_FORMULA = 700;

    private Solutions() {}

    static List<WorkedSolution> of(Subject subject) {
        return subject.spectrum()
                .map(spectrum -> all(spectrum, subject.exponent()).stream()
                        .filter(Solutions::isReadable)
                        .toList())
                .orElse(List.of());
    }

    private static List<WorkedSolution> all(ExactSpectrum spectrum, int exponent) {
        List<WorkedSolution> solutions = new ArrayList<>(List.of(EigenSolution.of(spectrum)));
        solutions.add(spectrum.isDefective() ? JordanSolution.of(spectrum) : DiagonalizationSolution.of(spectrum));
        if (exponent >= 0 || spectrum.isInvertible()) {
            solutions.add(PowerSolution.of(spectrum, exponent));
        }
        if (spectrum.isSymmetric() && !spectrum.matrix().isZero()) {
            solutions.add(PrincipalAxesSolution.of(spectrum));
            solutions.add(SquareCompletionSolution.of(spectrum.matrix()));
        }
        return solutions;
    }

    private static boolean isReadable(WorkedSolution solution) {
        return Narrator.tell(solution).stream()
                .flatMap(passage -> passage.parts().stream())
                .allMatch(part -> part instanceof Passage.Sentence sentence
                        ? sentence.text().length() <= LONGEST_FORMULA
                        : part instanceof Passage.Display display
                                && display.tex().length() <= LONGEST_FORMULA);
    }
}
