package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.quiz.response.Grid;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/**
 * Grades a matrix, or a vector as a matrix of one row, entry by entry: each is a part. Zeros earn nothing without a right entry beside them that is not zero.
 *
 * @param truth the right entries
 */
public record EntriesGrader(Grid truth) implements Grader<Grid> {

    /** Grades a vector by its entries. */
    public static Grader<Row> ofVector(Row truth) {
        EntriesGrader grader = new EntriesGrader(new Grid(List.of(truth)));
        return typed -> grader.grade(new Grid(List.of(typed)));
    }

    @Override
    public Grade grade(Grid typed) {
        if (typed.height() != truth.height() || typed.width() != truth.width()) {
            return Grade.wrong(Remark.wrong("The shape is not right."));
        }
        List<Remark> remarks = new ArrayList<>();
        boolean coarse = false;
        boolean rounded = false;
        boolean found = false;
        for (int i = 0; i < truth.height(); i++) {
            for (int j = 0; j < truth.width(); j++) {
                Closeness closeness = closeness(typed.entry(i, j), i, j);
                coarse |= closeness.isImprecise();
                rounded |= closeness == Closeness.ROUNDED;
                found |= !closeness.isDifferent() && !truth.entry(i, j).isZero();
                if (closeness.isDifferent()) {
                    remarks.add(Remark.wrong(
                            place(i, j) + " is not $" + typed.entry(i, j).tex() + "$."));
                }
            }
        }
        if (!remarks.isEmpty()) {
            int entries = truth.height() * truth.width();
            return Grade.partly(found ? 1 - (double) remarks.size() / entries : 0, remarks);
        }
        if (coarse) {
            return Grade.imprecise(Words.rowPrecision(all(typed)));
        }
        return rounded ? Grade.right(exactForm()) : Grade.right();
    }

    private Closeness closeness(Quantity typed, int i, int j) {
        return Closeness.of(truth.entry(i, j), typed, all(truth).maxAbs());
    }

    private static Row all(Grid grid) {
        return new Row(grid.entries());
    }

    private String place(int i, int j) {
        return truth.height() == 1
                ? "The " + Words.ordinal(j + 1) + " entry"
                : "The entry in row " + (i + 1) + " and column " + (j + 1);
    }

    private Remark exactForm() {
        String tex = truth.height() == 1 ? truth.rows().get(0).toTex() : truth.toTex();
        return new Remark(Remark.Kind.EXACT_FORM, "Exactly, it is $" + tex + "$.");
    }
}
