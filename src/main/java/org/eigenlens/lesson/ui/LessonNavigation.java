package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of the reader's pages, relative to the application's root. */
public final class LessonNavigation {

    static final String LESSON = "lesson/:slug";
    static final String SEARCH = "search";
    static final String QUERY = "q";

    private LessonNavigation() {}

    /** The page with all parts and lessons. */
    public static String course() {
        return ".";
    }

    public static String lesson(String slug) {
        return "lesson/" + slug;
    }

    public static String lesson(String slug, String section) {
        return lesson(slug) + "#" + section;
    }

    /** Opens what is found for the words, from wherever the reader is. */
    public static void openSearch(UI ui, String words) {
        ui.navigate(SEARCH, words.isBlank() ? QueryParameters.empty() : QueryParameters.of(QUERY, words.strip()));
    }

    /** What is found for the words; without words, an invitation to search. */
    public static String search(String words) {
        return words.isBlank()
                ? SEARCH
                : SEARCH + "?" + QUERY + "=" + URLEncoder.encode(words.strip(), StandardCharsets.UTF_8);
    }
}
