package org.eigenlens.quiz.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.grading.ParametersGrader;
import org.eigenlens.quiz.response.UnreadableException;

/**
 * "Set the widget so that …": the response is the widget's parameters as in the query of an address, such as {@code A=2+1%3B+1+2&x=1+0}.
 *
 * @param type the type of the widget, as in the directive of a lesson
 * @param start its parameters at first
 * @param watched the parameters that are graded
 */
public record WidgetFormat(String type, Map<String, String> start, List<String> watched)
        implements AnswerFormat<Map<String, String>> {

    public WidgetFormat {
        start = Map.copyOf(start);
        watched = List.copyOf(watched);
    }

    @Override
    public String advice() {
        return "Set the picture as the question asks.";
    }

    /** What is watched must be literally the same; families say with conditions what they really ask. */
    @Override
    public Grader<Map<String, String>> against(Map<String, String> truth) {
        return new ParametersGrader(watched.stream()
                .map(name -> new ParametersGrader.Condition(
                        typed -> truth.getOrDefault(name, "").equals(typed.get(name)),
                        "Have another look at " + name + "."))
                .toList());
    }

    @Override
    public Map<String, String> parse(String response) {
        Map<String, String> parameters = new TreeMap<>();
        for (String part : response.split("&")) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new UnreadableException("The picture sent something that cannot be read: set it again.");
            }
            parameters.put(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new UnreadableException("The picture sent something that cannot be read: set it again.");
        }
    }

    @Override
    public String echo(Map<String, String> value) {
        return "";
    }

    @Override
    public boolean isUntouched(Map<String, String> value) {
        return watched.stream()
                .allMatch(name ->
                        start.getOrDefault(name, "").equals(value.getOrDefault(name, start.getOrDefault(name, ""))));
    }
}
