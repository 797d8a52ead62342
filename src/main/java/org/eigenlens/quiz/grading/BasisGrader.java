package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.quiz.response.Grid;
import org.eigenlens.quiz.response.Row;

/**
 * Grades a basis of a subspace by what makes it one: every vector lies in the subspace, they are independent, and there are enough.
 *
 * <p>Each vector that lies in it and does not depend on those before is a part, and so is that they are a basis.
 */
public final class BasisGrader implements Grader<Grid> {

    private final Subspace subspace;

    /** The rows of the truth are one basis. */
    public BasisGrader(Grid truth) {
        this.subspace = new Subspace(truth.rows());
    }

    @Override
    public Grade grade(Grid typed) {
        List<Remark> remarks = new ArrayList<>();
        boolean coarse = false;
        int members = 0;
        for (Row row : typed.rows()) {
            Closeness closeness = row.isZero() ? Closeness.DIFFERENT : subspace.closenessOf(row);
            coarse |= closeness == Closeness.COARSE;
            members += closeness.isDifferent() ? 0 : 1;
            if (closeness.isDifferent()) {
                remarks.add(Remark.wrong(
                        row.isZero()
                                ? "The zero vector is never in a basis."
                                : "$" + row.toTex() + "$ does not lie in the subspace."));
            }
        }
        boolean independent = Subspace.areIndependent(typed.rows());
        if (!independent && members == typed.height()) {
            remarks.add(Remark.wrong("Those vectors depend on each other."));
        }
        int missing = subspace.dimension() - typed.height();
        if (missing != 0) {
            remarks.add(Remark.wrong(
                    missing > 0 ? "More vectors are needed to span it." : "Those are too many vectors to be a basis."));
        }
        if (remarks.isEmpty()) {
            return coarse ? Grade.imprecise(Words.rowPrecision(roughest(typed))) : Grade.right();
        }
        int parts = Math.max(subspace.dimension(), typed.height()) + 1;
        boolean whole = independent && missing == 0 && members == typed.height();
        return Grade.parts(whole ? parts : Math.min(independentMembers(typed), parts - 1), parts, remarks);
    }

    /** How many vectors lie in the subspace, leaving out those that depend on others before them: to say one twice is to say it once. */
    private int independentMembers(Grid typed) {
        List<Row> members = new ArrayList<>();
        for (Row row : typed.rows()) {
            if (!row.isZero() && !subspace.closenessOf(row).isDifferent()) {
                members.add(row);
                if (!Subspace.areIndependent(members)) {
                    members.remove(members.size() - 1);
                }
            }
        }
        return members.size();
    }

    private static Row roughest(Grid typed) {
        return typed.rows().stream()
                .max((a, b) -> Double.compare(a.slack(), b.slack()))
                .orElseThrow();
    }
}
