package org.eigenlens.quiz.format;

import java.util.List;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.grading.OrderGrader;

/**
 * A short proof, made by choosing lines and putting them in order; some may not belong. The response is their numbers, counted from 1.
 *
 * @param lines markdown with TeX, in the order in which they are shown
 */
public record ProofFormat(List<String> lines) implements AnswerFormat<List<Integer>> {

    public ProofFormat {
        lines = List.copyOf(lines);
    }

    @Override
    public String advice() {
        return "Choose the lines of the proof and put them in order.";
    }

    @Override
    public Grader<List<Integer>> against(List<Integer> truth) {
        return OrderGrader.strict(truth);
    }

    @Override
    public List<Integer> parse(String response) {
        return Numbering.readOnce(response, lines.size());
    }

    @Override
    public String echo(List<Integer> value) {
        return "";
    }
}
