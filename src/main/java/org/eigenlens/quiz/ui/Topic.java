package org.eigenlens.quiz.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eigenlens.content.Lesson;
import org.eigenlens.content.Phrase;
import org.eigenlens.quiz.Family;

/**
 * A topic with the families that practise it.
 *
 * @param slug of its lesson
 * @param lesson empty while there is none
 */
public record Topic(String slug, Optional<Lesson> lesson, List<Family> families) {

    public Topic {
        families = List.copyOf(families);
    }

    /** The title of its lesson, or else its name in the words of the page, or its slug as words. */
    public Phrase title(UnaryOperator<String> translation) {
        return Phrase.of(lesson.map(Lesson::title).orElseGet(() -> {
            String key = "practice.topic." + slug;
            String named = translation.apply(key);
            return named.equals(key) ? slugAsWords() : named;
        }));
    }

    private String slugAsWords() {
        String words = slug.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
