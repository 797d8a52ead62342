package org.eigenlens.quiz.response;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Eigenpairs in some order. */
public record Eigenpairs(List<Eigenpair> pairs) {

    private static final int MOST = 10;

    public Eigenpairs {
        pairs = List.copyOf(pairs);
    }

    /** Reads {@code 3: 1 1; -1: 1 -1}; an {@link IllegalArgumentException} with a sentence if they are none. */
    public static Eigenpairs parse(String text) {
        List<Eigenpair> pairs = new ArrayList<>();
        for (String part : text.replace('：', ':').split("[;；\n]")) {
            if (pairs.size() == MOST) {
                throw new UnreadableException("Those are more than " + MOST + " pairs: type at most " + MOST + ".");
            }
            if (!part.isBlank()) {
                pairs.add(Eigenpair.parse(part));
            }
        }
        if (pairs.isEmpty()) {
            throw new UnreadableException("Type each pair as the eigenvalue, a colon and the vector, such as 3: 1 1.");
        }
        return new Eigenpairs(pairs);
    }

    /** The numbers of all pairs: each value, then the entries of its vector. */
    public List<Quantity> numbers() {
        return pairs.stream()
                .flatMap(pair -> Stream.concat(Stream.of(pair.value()), pair.vector().entries().stream()))
                .toList();
    }

    public String toTex() {
        return pairs.stream().map(Eigenpair::toTex).collect(Collectors.joining(",\\quad "));
    }
}
