package org.eigenlens.quiz;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All problem sets, in the order of their slugs. */
public record ProblemSets(List<ProblemSet> all) {

    /** Refuses two problem sets of the same slug by an {@link IllegalArgumentException}. */
    public ProblemSets {
        all = all.stream()
                .sorted(Comparator.comparing(set -> set.about().slug()))
                .toList();
        Set<String> slugs = new HashSet<>();
        for (ProblemSet set : all) {
            if (!slugs.add(set.about().slug())) {
                throw new IllegalArgumentException(
                        "Two problem sets have the slug " + set.about().slug() + ".");
            }
        }
    }

    /** Every problem set there is, found by its type. */
    public static ProblemSets find() {
        return new ProblemSets(FamilyScan.problemSets());
    }

    public Optional<ProblemSet> named(String slug) {
        return all.stream().filter(set -> set.about().slug().equals(slug)).findFirst();
    }
}
