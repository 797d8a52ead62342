package org.eigenlens.content;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives out identifiers, each only once in a lesson. */
final class Ids {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Notes notes;

    Ids(Notes notes) {
        this.notes = notes;
    }

    /** The id that an author wrote; one that is taken already is a problem, and gets a number to tell them apart. */
    String written(String id, int line) {
        if (taken.add(id)) {
            return id;
        }
        notes.problem(line, "The identifier #" + id + " is used twice in this lesson.");
        return free(id, 2);
    }

    /** An id made from a title: its words in lower case, joined by hyphens. */
    String ofTitle(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String slug = ascii.replaceAll("\\p{M}|['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String id = slug.isEmpty() || !Character.isLetter(slug.charAt(0)) ? "section-" + slug : slug;
        return taken.add(id) ? id : free(id, 2);
    }

    /** The id of a directive that has none: its name and which one of that name it is in the lesson. */
    String counted(String name) {
        return free(name, counts.merge(name, 1, Integer::sum));
    }

    private String free(String stem, int from) {
        int number = from;
        while (!taken.add(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }
}
