package org.eigenlens.quiz.grading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Grades items in an order, each named by its number counted from 1; a proof is one whose lines need others before them.
 *
 * <p>Credit is for the lines that stand right up to the first that does not.
 *
 * @param needs for each item that belongs, the items that must stand before it
 */
public record OrderGrader(Map<Integer, Set<Integer>> needs) implements Grader<List<Integer>> {

    public OrderGrader {
        needs = Map.copyOf(needs);
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
        for (int place = 0; place < typed.size(); place++) {
            int item = typed.get(place);
            Set<Integer> needed = needs.get(item);
            if (needed == null || !before.containsAll(needed)) {
                String why = needed == null
                        ? " does not belong here."
                        : " comes too early: something that it needs does not stand before it.";
                return credited(place, Remark.wrong("Line " + item + why));
            }
            before.add(item);
        }
        return before.size() == needs.size()
                ? Grade.right()
                : credited(before.size(), Remark.wrong("So far it is right, but something is missing."));
    }

    private Grade credited(int right, Remark remark) {
        int most = Math.min(right, needs.size() - 1);
        return Grade.parts(most, needs.size(), List.of(remark));
    }
}
