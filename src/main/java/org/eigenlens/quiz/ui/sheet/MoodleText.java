package org.eigenlens.quiz.ui.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eigenlens.content.Phrase;
import org.eigenlens.content.markdown.LessonMarkdown;

/** Markdown as Moodle shows it: HTML, with formulas between the marks that its MathJax filter looks for. */
final class MoodleText {

    private static final Pattern FORMULA =
            Pattern.compile("<eig-math( display=\"\")?>(.*?)</eig-math>", Pattern.DOTALL);

    private MoodleText() {}

    static String of(String markdown) {
        return formulas(LessonMarkdown.html(LessonMarkdown.parse(markdown)));
    }

    static String line(String markdown) {
        return formulas(Phrase.of(markdown).html());
    }

    private static String formulas(String html) {
        return FORMULA.matcher(html)
                .replaceAll(formula -> Matcher.quoteReplacement(
                        formula.group(1) == null
                                ? "\\(" + formula.group(2) + "\\)"
                                : "\\[" + formula.group(2) + "\\]"));
    }
}
