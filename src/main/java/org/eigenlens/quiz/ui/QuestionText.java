package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;
import org.eigenlens.content.Phrase;
import org.eigenlens.content.markdown.LessonMarkdown;

/** Shows the words of a question: markdown with TeX between dollars. Nothing in it can run. */
public final class QuestionText {

    private QuestionText() {}

    /** Paragraphs, lists, tables and displayed formulas. */
    public static Component of(String markdown) {
        Markup text = Markup.prose(LessonMarkdown.html(LessonMarkdown.parse(markdown)));
        text.addClassName("question-text");
        return text;
    }

    /** A phrase, as part of a line. */
    public static Component line(String markdown) {
        return Markup.line(Phrase.of(markdown));
    }
}
