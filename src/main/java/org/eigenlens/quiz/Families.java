package org.eigenlens.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All families, in the order of their ids. */
public record Families(List<Family> all) {

    /** Refuses two families of the same id by an {@link IllegalArgumentException}. */
    public Families {
        all = all.stream()
                .sorted(Comparator.comparing(family -> family.about().id()))
                .toList();
        Map<String, Long> ids = all.stream()
                .collect(Collectors.groupingBy(family -> family.about().id(), Collectors.counting()));
        ids.forEach((id, count) -> {
            if (count > 1) {
                throw new IllegalArgumentException(count + " families have the id " + id + ": give each its own.");
            }
        });
    }

    /** Every family there is, found by its type. */
    public static Families find() {
        return new Families(FamilyScan.families());
    }

    public Optional<Family> named(String id) {
        return all.stream().filter(family -> family.about().id().equals(id)).findFirst();
    }

    /** The families that practise a lesson. */
    public List<Family> of(String topic) {
        return all.stream()
                .filter(family -> family.about().topic().equals(topic))
                .toList();
    }

    /** The families by the slug of their lesson. */
    public Map<String, List<Family>> byTopic() {
        Function<Family, String> topic = family -> family.about().topic();
        return all.stream().collect(Collectors.groupingBy(topic));
    }
}
