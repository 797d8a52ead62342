package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/**
 * Grades numbers in any order: each is a part.
 *
 * @param truth the right numbers
 * @param repeated whether it matters how often a number is given
 * @param scale the size of what the numbers come from, such as the norm of the matrix whose eigenvalues they are
 */
public record NumbersGrader(Row truth, boolean repeated, double scale) implements Grader<Row> {

    /** Numbers on their own scale. */
    public NumbersGrader(Row truth, boolean repeated) {
        this(truth, repeated, truth.maxAbs());
    }

    @Override
    public Grade grade(Row typed) {
        List<Quantity> left = new ArrayList<>(repeated ? truth.entries() : distinct(truth.entries()));
        List<Quantity> given = repeated ? typed.entries() : distinct(typed.entries());
        int all = Math.max(left.size(), given.size());
        List<Remark> remarks = new ArrayList<>();
        boolean coarse = false;
        for (Quantity number : given) {
            Optional<Quantity> match = take(left, number);
            coarse |= match.filter(m -> closeness(m, number).isImprecise()).isPresent();
            remarks.add(
                    match.isPresent()
                            ? Remark.right("$" + number.tex() + "$ is one of them.")
                            : Remark.wrong("$" + number.tex() + "$ is "
                                    + (isAmong(number) ? "there, but not so often." : "none of them.")));
        }
        int right = (int) remarks.stream()
                .filter(remark -> remark.kind() == Remark.Kind.RIGHT_PART)
                .count();
        if (given.size() < all) {
            remarks.add(Remark.wrong(
                    repeated ? "Count each as often as it occurs: some are missing." : "Some are missing."));
        }
        if (right == all) {
            return coarse ? Grade.imprecise(Words.rowPrecision(typed)) : rightly(typed);
        }
        return Grade.parts(right, all, remarks);
    }

    private Grade rightly(Row typed) {
        boolean rounded = typed.isDecimal()
                && truth.entries().stream().noneMatch(Quantity::isDecimal)
                && typed.entries().stream()
                        .anyMatch(x -> truth.entries().stream().noneMatch(t -> closeness(t, x) == Closeness.SAME));
        return rounded
                ? Grade.right(new Remark(
                        Remark.Kind.EXACT_FORM,
                        "Exactly, they are $"
                                + String.join(
                                        ",\\; ",
                                        truth.entries().stream()
                                                .map(Quantity::tex)
                                                .toList())
                                + "$."))
                : Grade.right();
    }

    private boolean isAmong(Quantity number) {
        return truth.entries().stream().anyMatch(t -> closeness(t, number).isRight());
    }

    private Optional<Quantity> take(List<Quantity> left, Quantity number) {
        Optional<Quantity> nearest = left.stream()
                .filter(t -> !closeness(t, number).isDifferent())
                .min(Comparator.comparingDouble(t -> t.distanceTo(number)));
        nearest.ifPresent(left::remove);
        return nearest;
    }

    private Closeness closeness(Quantity t, Quantity number) {
        return Closeness.of(t, number, Math.max(scale, t.size()));
    }

    /** The numbers without those that are given twice, in whatever form. */
    private List<Quantity> distinct(List<Quantity> numbers) {
        List<Quantity> distinct = new ArrayList<>();
        for (Quantity number : numbers) {
            if (distinct.stream().noneMatch(kept -> Closeness.of(kept, number).isRight())) {
                distinct.add(number);
            }
        }
        return distinct;
    }
}
