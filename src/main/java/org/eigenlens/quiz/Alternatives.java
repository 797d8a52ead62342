package org.eigenlens.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.number.Surd;
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
import org.eigenlens.quiz.response.Eigenpair;
import org.eigenlens.quiz.response.Eigenpairs;
import org.eigenlens.quiz.response.Grid;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;
import org.eigenlens.quiz.response.Span;

/**
 * Other ways to give the model answer of a rubric, and answers that nearly are it.
 *
 * @param right answers that are as good
 * @param wrong answers that are not
 * @param someWrong answers of which one at least is not
 */
record Alternatives(List<String> right, List<String> wrong, List<String> someWrong) {

    static <R> Alternatives of(Rubric<R> rubric) {
        AnswerFormat<R> format = rubric.format();
        String model = rubric.model();
        return switch (format) {
            case NumberFormat number -> ofNumber(Quantity.parse(model), number.kind() == NumberFormat.Kind.EXACT);
            case VectorFormat vector -> ofVector(Row.parse(model));
            case DirectionFormat direction -> ofDirection(Row.parse(model));
            case MatrixFormat matrix -> ofMatrix(Grid.parse(model));
            case NumbersFormat numbers -> ofNumbers(Row.parse(model));
            case EigenpairsFormat pairs -> ofPairs(Eigenpairs.parse(model));
            case BasisFormat basis -> ofBasis(Grid.parse(model));
            case IntervalFormat interval -> ofInterval(Span.parse(model));
            case ChoiceFormat choice ->
                new Alternatives(
                        List.of(),
                        IntStream.rangeClosed(1, choice.options().size())
                                .mapToObj(String::valueOf)
                                .filter(option -> !option.equals(model.strip()))
                                .toList(),
                        List.of());
            case ChoicesFormat choices -> ofChoices(choices.options().size(), choices.parse(model));
            case OrderingFormat ordering -> ofOrder(ordering.parse(model));
            case ProofFormat proof -> ofOrder(proof.parse(model));
            case WidgetFormat widget -> new Alternatives(List.of(), List.of(), List.of());
            case WordsFormat words ->
                new Alternatives(List.of(model.toUpperCase(Locale.ROOT)), List.of(model + "x"), List.of());
        };
    }

    private static Alternatives ofNumber(Quantity model, boolean exactly) {
        List<String> rounded =
                exactly ? List.of() : List.of(decimals(model, 5), decimals(model, 8), decimals(model, 13));
        String near = model.isZero() ? "0.001" : "(" + model.source() + ")*1.01";
        return new Alternatives(rounded, List.of(near, "(" + model.source() + ")+1"), List.of());
    }

    private static String decimals(Quantity x, int digits) {
        return x.exact().map(surd -> decimals(surd, digits)).orElse(x.source());
    }

    private static String decimals(Surd x, int digits) {
        return x.decimal(digits).text().replace(" ", "");
    }

    private static String joined(Row row, int digits) {
        return row.entries().stream().map(x -> decimals(x, digits)).collect(Collectors.joining(" "));
    }

    private static String scaled(Row row, String factor) {
        return row.entries().stream()
                .map(x -> "(" + x.source() + ")*(" + factor + ")")
                .collect(Collectors.joining(" "));
    }

    private static String moved(Row row, int place, String by) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> "(" + row.entry(i).source() + ")" + (i == place ? "+" + by : ""))
                .collect(Collectors.joining(" "));
    }

    private static List<String> eachMoved(Row row, String by) {
        return IntStream.range(0, row.size()).mapToObj(i -> moved(row, i, by)).toList();
    }

    /** A fiftieth of the largest entry. */
    private static String little(Row row) {
        return String.format(Locale.ROOT, "%.6f", row.maxAbs() / 50);
    }

    private static Alternatives ofVector(Row model) {
        return new Alternatives(List.of(joined(model, 6), joined(model, 14)), eachMoved(model, "1"), List.of());
    }

    private static Alternatives ofDirection(Row model) {
        return new Alternatives(
                List.of(
                        scaled(model, "-3"),
                        scaled(model, "1/2"),
                        scaled(model, "sqrt(2)"),
                        scaled(model, "2-i"),
                        joined(model, 5),
                        normalized(model)),
                List.of(scaled(model, "0")),
                eachMoved(model, little(model)));
    }

    /** The unit vector, rounded to four decimals, as a student would write it. */
    private static String normalized(Row model) {
        double norm = Math.sqrt(
                model.entries().stream().mapToDouble(x -> x.size() * x.size()).sum());
        return model.entries().stream()
                .map(x -> complex(x.re() / norm, x.im() / norm))
                .collect(Collectors.joining(" "));
    }

    private static String complex(double re, double im) {
        String real = String.format(Locale.ROOT, "%.4f", re);
        return im == 0 ? real : "(" + real + String.format(Locale.ROOT, "%+.4f", im) + "i)";
    }

    private static Alternatives ofMatrix(Grid model) {
        String rounded = model.rows().stream().map(row -> joined(row, 7)).collect(Collectors.joining("; "));
        List<String> misses = new ArrayList<>();
        for (int i = 0; i < model.height(); i++) {
            for (int j = 0; j < model.width(); j++) {
                int row = i;
                int column = j;
                misses.add(IntStream.range(0, model.height())
                        .mapToObj(k -> moved(model.rows().get(k), k == row ? column : -1, "1"))
                        .collect(Collectors.joining("; ")));
            }
        }
        return new Alternatives(List.of(rounded), List.of(), misses);
    }

    private static Alternatives ofNumbers(Row model) {
        List<Quantity> reversed = new ArrayList<>(model.entries());
        Collections.reverse(reversed);
        Row backwards = new Row(reversed);
        List<String> wrong = new ArrayList<>(List.of(joined(model, 8) + " 77"));
        if (model.size() > 1) {
            wrong.add(joined(new Row(model.entries().subList(1, model.size())), 8));
        }
        return new Alternatives(
                List.of(joined(backwards, 6), scaled(backwards, "1"), joined(model, 12)), wrong, eachMoved(model, "1"));
    }

    private static Alternatives ofPairs(Eigenpairs model) {
        List<Eigenpair> reversed = new ArrayList<>(model.pairs());
        Collections.reverse(reversed);
        List<String> right = List.of(
                reversed.stream()
                        .map(pair -> pair.value().source() + ": " + scaled(pair.vector(), "-2"))
                        .collect(Collectors.joining("; ")),
                reversed.stream()
                        .map(pair -> decimals(pair.value(), 7) + ": " + joined(pair.vector(), 7))
                        .collect(Collectors.joining("; ")));
        Eigenpair first = model.pairs().get(0);
        List<String> wrong = new ArrayList<>(List.of(
                "77: 1" + " 0".repeat(first.vector().size() - 1),
                first.value().source() + ": " + scaled(first.vector(), "0")));
        if (model.pairs().size() > 1) {
            wrong.add(first.value().source() + ": " + joined(first.vector(), 9));
        }
        return new Alternatives(right, wrong, List.of());
    }

    private static Alternatives ofBasis(Grid model) {
        List<Row> rows = model.rows();
        List<String> right = new ArrayList<>(List.of(
                rows.stream().map(row -> scaled(row, "-2")).collect(Collectors.joining("; ")),
                rows.stream().map(row -> joined(row, 8)).collect(Collectors.joining("; "))));
        List<String> wrong = new ArrayList<>(List.of(scaled(rows.get(0), "0")));
        if (rows.size() > 1) {
            right.add(mixed(rows));
            wrong.add(scaled(rows.get(0), "1"));
            wrong.add(rows.stream().map(row -> scaled(rows.get(0), "2")).collect(Collectors.joining("; ")));
        }
        List<String> misses = eachMoved(rows.get(0), little(rows.get(0))).stream()
                .map(moved -> moved
                        + rows.stream()
                                .skip(1)
                                .map(row -> "; " + scaled(row, "1"))
                                .collect(Collectors.joining()))
                .toList();
        return new Alternatives(right, wrong, misses);
    }

    /** The basis with twice its last vector added to the others. */
    private static String mixed(List<Row> rows) {
        Row last = rows.get(rows.size() - 1);
        return rows.stream()
                        .limit(rows.size() - 1L)
                        .map(row -> IntStream.range(0, row.size())
                                .mapToObj(i -> "(" + row.entry(i).source() + "+2*("
                                        + last.entry(i).source() + "))")
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; "))
                + "; " + scaled(last, "1");
    }

    private static Alternatives ofInterval(Span model) {
        List<String> wrong = new ArrayList<>();
        model.to().ifPresent(to -> {
            wrong.add(new Span(model.from(), model.fromIncluded(), model.to(), !model.toIncluded()).source());
            wrong.add(open(model) + "," + to.source() + "+1)");
        });
        model.from().ifPresent(from -> wrong.add("(" + from.source() + "-1," + end(model) + ")"));
        String rounded = (model.fromIncluded() ? "[" : "(")
                + model.from().map(x -> decimals(x, 6)).orElse("-inf") + ","
                + model.to().map(x -> decimals(x, 6)).orElse("inf") + (model.toIncluded() ? "]" : ")");
        return new Alternatives(List.of(rounded), wrong, List.of());
    }

    private static String open(Span model) {
        return "(" + model.from().map(Quantity::source).orElse("-inf");
    }

    private static String end(Span model) {
        return model.to().map(Quantity::source).orElse("inf");
    }

    private static Alternatives ofChoices(int options, Set<Integer> model) {
        String backwards = model.stream()
                .sorted(Collections.reverseOrder())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        List<String> wrong = IntStream.rangeClosed(1, options)
                .filter(option -> !model.contains(option))
                .mapToObj(option -> backwards + " " + option)
                .toList();
        return new Alternatives(List.of(backwards), wrong, List.of());
    }

    private static Alternatives ofOrder(List<Integer> model) {
        List<Integer> reversed = new ArrayList<>(model);
        Collections.reverse(reversed);
        return new Alternatives(
                List.of(), List.of(reversed.stream().map(String::valueOf).collect(Collectors.joining(" "))), List.of());
    }
}
