package org.eigenlens.math.exact.narration;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.solution.WorkedSolution;

/**
 * A passage as a list of steps shows it.
 *
 * @param sentence what is said, in one paragraph; formulas inside it stand between dollar signs
 * @param formulas in TeX, each on a line of its own
 */
public record ToldStep(String title, String sentence, List<String> formulas) {

    /** Formulas with more characters of TeX than this are not read by anybody. */
    private static final int LONGEST_FORMULA = 700;

    public ToldStep {
        formulas = List.copyOf(formulas);
    }

    /** The steps of a solution; none where a formula is too long to be read. */
    public static List<ToldStep> all(WorkedSolution solution) {
        List<ToldStep> told = Narrator.tell(solution).stream().map(ToldStep::of).toList();
        boolean readable = told.stream()
                .flatMap(step -> step.formulas.stream())
                .allMatch(formula -> formula.length() <= LONGEST_FORMULA);
        return readable ? told : List.of();
    }

    private static ToldStep of(Passage passage) {
        List<String> sentences = new ArrayList<>();
        List<String> formulas = new ArrayList<>();
        for (Passage.Part part : passage.parts()) {
            switch (part) {
                case Passage.Sentence sentence -> sentences.add(sentence.text());
                case Passage.Display display -> formulas.add(display.tex());
            }
        }
        return new ToldStep(passage.heading(), String.join(" ", sentences), formulas);
    }
}
