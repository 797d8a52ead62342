package org.eigenlens.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eigenlens.classroom.question.Bar;
import org.eigenlens.classroom.question.Cloud;
import org.eigenlens.classroom.question.Tally;
import org.eigenlens.quiz.Misconception;

/**
 * The questions of a report as a table: comma-separated values (RFC 4180), one line for each answer of each round.
 *
 * <p>What students have typed stands in it, so a cell that a spreadsheet would take for a formula is marked as text by an apostrophe.
 */
public final class ReportTable {

    private static final List<String> HEAD =
            List.of("question", "round", "statement", "answer", "worth", "misconception", "count", "answered");
    private static final String NUMBER = "[+-]?[0-9]+([.,/][0-9]+)?";

    private ReportTable() {}

    public static String csv(Report report) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEAD);
        for (Report.Asked asked : report.questions()) {
            for (Results round : asked.rounds()) {
                round.tally().bars().forEach(bar -> lines.add(line(asked, round, bar)));
                round.tally().cloud().stream()
                        .flatMap(cloud -> cloud.points().stream())
                        .forEach(point -> lines.add(line(asked, round, bar(point))));
                if (round.tally().others() > 0) {
                    lines.add(others(asked, round));
                }
            }
        }
        return lines.stream()
                .map(line -> line.stream().map(ReportTable::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> line(Report.Asked asked, Results round, Bar bar) {
        Tally tally = round.tally();
        return List.of(
                String.valueOf(asked.number()),
                String.valueOf(round.round()),
                round.prompt().statement(),
                answer(round, bar),
                bar.worth().name().toLowerCase(Locale.ROOT),
                bar.misconception().map(Misconception::name).orElse(""),
                String.valueOf(bar.count()),
                String.valueOf(tally.answered()));
    }

    private static Bar bar(Cloud.Point point) {
        return new Bar(point.text(), "", Bar.Worth.UNJUDGED, Optional.empty(), 1);
    }

    private static List<String> others(Report.Asked asked, Results round) {
        return List.of(
                String.valueOf(asked.number()),
                String.valueOf(round.round()),
                round.prompt().statement(),
                "",
                "other",
                "",
                String.valueOf(round.tally().others()),
                String.valueOf(round.tally().answered()));
    }

    private static String answer(Results round, Bar bar) {
        return round.prompt().options().isEmpty()
                ? bar.text()
                : String.join("; ", round.prompt().chosen(bar.text()));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches(NUMBER);
        String plain = formula ? "'" + text : text;
        return plain.matches("(?s).*[,\"\r\n].*") ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
