package org.eigenlens.quiz.format;

import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.quiz.grading.BasisGrader;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.response.Grid;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.UnreadableException;

/**
 * A basis of a subspace: any basis is right. How many vectors it has is for the learner to say.
 *
 * @param size the number of entries of a vector
 */
public record BasisFormat(int size) implements AnswerFormat<Grid> {

    @Override
    public String advice() {
        return "Type the vectors of the basis with semicolons between them, such as " + Sizes.example(size) + "; 0"
                + " 1".repeat(size - 1) + ".";
    }

    @Override
    public Grader<Grid> against(Grid truth) {
        return new BasisGrader(truth);
    }

    @Override
    public Grid parse(String response) {
        Grid grid = Grid.parse(response);
        if (grid.width() != size) {
            throw new UnreadableException(
                    "Those vectors have " + grid.width() + " entries, and here they have " + size + ". " + advice());
        }
        if (grid.height() > size) {
            throw new UnreadableException(
                    "More than " + size + " vectors of " + size + " entries always depend on each other: type fewer.");
        }
        return grid;
    }

    @Override
    public String echo(Grid value) {
        return value.rows().stream()
                .map(row -> row.toTex())
                .collect(Collectors.joining(",\\; ", "\\left\\{", "\\right\\}"));
    }

    @Override
    public List<Quantity> numbers(Grid value) {
        return value.entries();
    }
}
