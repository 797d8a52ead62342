package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Grades chosen options, counted from 1.
 *
 * <p>If several may be chosen there is credit in parts: the share of the right ones that were chosen, less the share of the others that were. So choosing by lot earns nothing on
 * average, and choosing all of them nothing at all.
 *
 * @param right the right ones
 * @param options how many there are
 * @param several whether several may be chosen; if not, there are no parts
 */
public record ChoicesGrader(Set<Integer> right, int options, boolean several) implements Grader<Set<Integer>> {

    public ChoicesGrader {
        right = Set.copyOf(right);
    }

    @Override
    public Grade grade(Set<Integer> chosen) {
        if (chosen.equals(right)) {
            return Grade.right();
        }
        if (!several) {
            return Grade.wrong();
        }
        List<Remark> remarks = new ArrayList<>();
        long wrongly = chosen.stream().filter(option -> !right.contains(option)).count();
        long missed = right.stream().filter(option -> !chosen.contains(option)).count();
        for (int option : new TreeSet<>(chosen)) {
            if (!right.contains(option)) {
                remarks.add(Remark.wrong("Option " + option + " does not belong."));
            }
        }
        if (missed > 0) {
            remarks.add(Remark.wrong(missed == 1 ? "One more belongs." : missed + " more belong."));
        }
        double hit = (double) (right.size() - missed) / Math.max(1, right.size());
        double miss = (double) wrongly / Math.max(1, options - right.size());
        return Grade.partly(hit - miss, remarks);
    }
}
