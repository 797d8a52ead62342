package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Grades chosen options, counted from 1: whether each was rightly chosen or left is a part, if several may be chosen.
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
        long credited = Math.max(0, right.size() - missed - wrongly);
        return Grade.parts((int) credited, Math.max(1, right.size()), remarks);
    }
}
