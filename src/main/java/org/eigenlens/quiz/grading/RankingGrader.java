package org.eigenlens.quiz.grading;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Grades items in an order of which one alone is right.
 *
 * <p>The credit is Kendall's rank correlation with the right order, where that is positive: the share of the pairs of items that stand in the right order, less the share of those
 * that do not (M. G. Kendall, <i>A new measure of rank correlation</i>, Biometrika 30, 1938). So an order drawn by lot has a correlation of zero on average.
 *
 * <p>What is said names an item by the place where it was put, as the reader sees it.
 *
 * @param truth the numbers of the items, counted from 1, in the right order
 */
public record RankingGrader(List<Integer> truth) implements Grader<List<Integer>> {

    public RankingGrader {
        truth = List.copyOf(truth);
    }

    @Override
    public Grade grade(List<Integer> typed) {
        if (typed.equals(truth)) {
            return Grade.right();
        }
        int first = IntStream.range(0, typed.size())
                .filter(place -> !typed.get(place).equals(truth.get(place)))
                .findFirst()
                .orElseThrow();
        return Grade.partly(correlation(typed), List.of(Remark.wrong("Item " + (first + 1) + " comes too early.")));
    }

    private double correlation(List<Integer> typed) {
        int n = truth.size();
        long inOrder = IntStream.range(0, n)
                .mapToLong(i -> IntStream.range(i + 1, n)
                        .filter(j -> typed.indexOf(truth.get(i)) < typed.indexOf(truth.get(j)))
                        .count())
                .sum();
        return 4.0 * inOrder / (n * (n - 1.0)) - 1;
    }
}
