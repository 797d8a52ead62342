package org.eigenlens.quiz.format;

import java.util.List;
import org.eigenlens.quiz.grading.EntriesGrader;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.response.Grid;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.UnreadableException;

/** A matrix, entry by entry. */
public record MatrixFormat(int rows, int columns) implements AnswerFormat<Grid> {

    @Override
    public String advice() {
        return "Type the rows with semicolons between them, such as 2 1; 1 1/2.";
    }

    @Override
    public Grader<Grid> against(Grid truth) {
        return new EntriesGrader(truth);
    }

    @Override
    public Grid parse(String response) {
        Grid grid = Grid.parse(response);
        if (grid.height() != rows || grid.width() != columns) {
            throw new UnreadableException("That matrix is " + grid.height() + "×" + grid.width()
                    + ", and the one asked for is " + rows + "×" + columns + ". " + advice());
        }
        return grid;
    }

    @Override
    public String echo(Grid value) {
        return value.toTex();
    }

    @Override
    public List<Quantity> numbers(Grid value) {
        return value.entries();
    }
}
