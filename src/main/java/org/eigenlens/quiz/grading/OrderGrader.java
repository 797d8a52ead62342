package org.eigenlens.quiz.grading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Grades the lines of a proof in an order, each named by its number counted from 1: a line needs others before it.
 *
 * <p>Credit is for the conclusions, which are the lines that need others, up to the first line that does not stand right; one that does not belong counts as one more to be right about. A beginning from which nothing is concluded earns nothing.
 * What is said names a line by the place where it was put, as the reader sees it.
 *
 * @param needs for each line that belongs, the lines that must stand before it; one of them at least needs another
 */
public record OrderGrader(Map<Integer, Set<Integer>> needs) implements Grader<List<Integer>> {

    public OrderGrader {
        needs = Map.copyOf(needs);
    }

    private long conclusions(Set<Integer> lines) {
        return lines.stream()
                .filter(line -> !needs.getOrDefault(line, Set.of()).isEmpty())
                .count();
    }

    /** One order alone is right. */
    public static OrderGrader strict(List<Integer> order) {
        Map<Integer, Set<Integer>> needs = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            needs.put(order.get(i), Set.copyOf(order.subList(0, i)));
        }
        return new OrderGrader(needs);
    }

    @Override
    public Grade grade(List<Integer> typed) {
        Set<Integer> before = new HashSet<>();
        for (int item : typed) {
            Set<Integer> needed = needs.get(item);
            if (needed == null || !before.containsAll(needed)) {
                String line = "Line " + (before.size() + 1);
                return needed == null
                        ? credited(before, 1, line + " does not belong here.")
                        : credited(
                                before,
                                0,
                                line + " comes too early: something that it needs does not stand before it.");
            }
            before.add(item);
        }
        return before.size() == needs.size()
                ? Grade.right()
                : credited(before, 0, "So far it is right, but something is missing.");
    }

    private Grade credited(Set<Integer> right, int superfluous, String remark) {
        double all = conclusions(needs.keySet()) + superfluous;
        return Grade.partly(all == 0 ? 0 : conclusions(right) / all, List.of(Remark.wrong(remark)));
    }
}
