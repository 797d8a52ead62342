package org.eigenlens.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.BasisFormat;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.ChoicesFormat;
import org.eigenlens.quiz.format.DirectionFormat;
import org.eigenlens.quiz.format.EigenpairsFormat;
import org.eigenlens.quiz.format.IntervalFormat;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.format.NumbersFormat;
import org.eigenlens.quiz.format.OrderingFormat;
import org.eigenlens.quiz.format.ProofFormat;
import org.eigenlens.quiz.format.VectorFormat;
import org.eigenlens.quiz.format.WidgetFormat;
import org.eigenlens.quiz.format.WordsFormat;

/** Answers that somebody may give who has not read the question: nothing, what stands there already, zeros and ones, everything. */
final class IdleAnswers {

    private IdleAnswers() {}

    static List<String> of(AnswerFormat<?> format) {
        return Stream.concat(Stream.of("", " "), entered(format)).toList();
    }

    private static Stream<String> entered(AnswerFormat<?> format) {
        return switch (format) {
            case NumberFormat number -> Stream.of("0", "1");
            case NumbersFormat numbers -> Stream.of("0", "1", "0, 0", "1, 1", "0, 0, 0", "1, 1, 1");
            case VectorFormat vector -> vectors(vector.size());
            case DirectionFormat direction -> vectors(direction.size());
            case MatrixFormat matrix -> matrices(matrix.rows(), matrix.columns());
            case BasisFormat basis ->
                Stream.of(
                        repeated("0", basis.size()), repeated("0", basis.size()) + "; " + repeated("0", basis.size()));
            case EigenpairsFormat pairs ->
                vectors(pairs.size()).flatMap(vector -> Stream.of("0: " + vector, "1: " + vector));
            case IntervalFormat interval -> Stream.of("(-inf, inf)", "(0, inf)", "[0, inf)", "(0, 1)", "[0, 1]");
            case ChoiceFormat choice -> Stream.of();
            case ChoicesFormat choices -> Stream.of(upTo(choices.options().size()));
            case OrderingFormat ordering -> Stream.of(upTo(ordering.items().size()));
            case ProofFormat proof ->
                Stream.concat(Stream.of("1", "2"), orders(proof.lines().size()));
            case WidgetFormat widget -> Stream.of(written(widget.start()));
            case WordsFormat words -> Stream.of("x");
        };
    }

    private static String repeated(String entry, int times) {
        return String.join(" ", Collections.nCopies(times, entry));
    }

    private static Stream<String> vectors(int size) {
        return Stream.of(repeated("0", size), repeated("1", size));
    }

    private static Stream<String> matrices(int rows, int columns) {
        String identity = IntStream.range(0, rows)
                .mapToObj(i -> IntStream.range(0, columns)
                        .mapToObj(j -> i == j ? "1" : "0")
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
        return Stream.of(
                String.join("; ", Collections.nCopies(rows, repeated("0", columns))),
                String.join("; ", Collections.nCopies(rows, repeated("1", columns))),
                identity);
    }

    private static Stream<String> orders(int size) {
        List<String> numbers = new ArrayList<>(List.of(upTo(size).split(" ")));
        Collections.reverse(numbers);
        return Stream.of(upTo(size), String.join(" ", numbers));
    }

    private static String upTo(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String written(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().replace(" ", "+"))
                .collect(Collectors.joining("&"));
    }
}
