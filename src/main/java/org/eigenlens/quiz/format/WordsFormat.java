package org.eigenlens.quiz.format;

import java.util.Locale;
import org.eigenlens.quiz.grading.Grade;
import org.eigenlens.quiz.grading.Grader;

/** A word or two; case and spaces do not matter. */
public record WordsFormat() implements AnswerFormat<String> {

    @Override
    public String advice() {
        return "Type a word or two.";
    }

    @Override
    public Grader<String> against(String truth) {
        return typed -> typed.equals(truth) ? Grade.right() : Grade.wrong();
    }

    @Override
    public String parse(String response) {
        return response.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String echo(String value) {
        return "";
    }
}
