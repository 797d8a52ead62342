package org.eigenlens.quiz.response;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    public String toTex() {
        return pairs.stream().map(Eigenpair::toTex).collect(Collectors.joining(",\\quad "));
    }
}
