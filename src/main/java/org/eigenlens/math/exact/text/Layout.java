package org.eigenlens.math.exact.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into rows and entries, without looking into the entries.
 *
 * <p>Rows end at semicolons and new lines, or are bracketed each; entries end at commas and spaces outside brackets. In a row with commas, a space beside an operation that has
 * spaces on both sides, or cannot begin an entry, does not end one: {@code 1 + 4i, 1 - 4i} are two entries, {@code 3 -4, 5} three.
 */
final class Layout {

    private static final String ADVICE = "Type rows of entries, such as 2 1; 1 2.";

    private final SourceText text;
    private final List<List<SourceText>> rows = new ArrayList<>();

    private Layout(SourceText text) {
        this.text = text;
    }

    static List<List<SourceText>> of(SourceText text) {
        Layout layout = new Layout(Brackets.stripped(text));
        layout.split();
        if (layout.rows.isEmpty()) {
            throw text.error(text.length(), "a number", ADVICE);
        }
        return layout.rows;
    }

    private void split() {
        if (Brackets.holdsBracketedRows(text)) {
            splitBracketedRows();
            return;
        }
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            depth += end ? 0 : Brackets.turn(text.at(i));
            if (end || (depth <= 0 && (text.at(i) == ';' || text.at(i) == '\n'))) {
                boolean blank = text.part(start, i).plain().isBlank();
                if (blank && !end && text.at(i) == ';') {
                    throw text.error(i, "a row of numbers", ADVICE);
                }
                if (!blank) {
                    rows.add(row(text.part(start, i)));
                }
                start = i + 1;
            }
        }
    }

    private void splitBracketedRows() {
        int i = Brackets.skip(text, 0, " \n,;");
        while (i < text.length()) {
            if (Brackets.turn(text.at(i)) <= 0) {
                throw text.error(i, "a row in brackets", "Type rows such as [[2, 1], [1, 2]].");
            }
            int close = Brackets.closing(text, i);
            rows.add(row(text.part(i + 1, close)));
            i = Brackets.skip(text, close + 1, " \n,;");
        }
    }

    private static List<SourceText> row(SourceText row) {
        List<SourceText> entries = new ArrayList<>();
        boolean commas = hasCommas(row);
        boolean awaited = true;
        int i = 0;
        while (true) {
            i = Brackets.skip(row, i, " \n");
            if (i == row.length()) {
                break;
            }
            if (row.at(i) == ',') {
                if (awaited) {
                    throw row.error(i, "an entry", "Type a number between two commas, 0 if there is none.");
                }
                awaited = true;
                i++;
                continue;
            }
            int end = commas ? entryEndBetweenCommas(row, i) : entryEnd(row, i);
            entries.add(complete(row.part(i, end)));
            awaited = false;
            i = end;
        }
        if (entries.isEmpty()) {
            throw row.error(0, "an entry", ADVICE);
        }
        return entries;
    }

    /** The entry, unless an operation at its end or beginning lacks a number because a space stands before it. */
    private static SourceText complete(SourceText entry) {
        int last = entry.length() - 1;
        boolean open = "+-*/^".indexOf(entry.at(last)) >= 0 || "*/^".indexOf(entry.at(0)) >= 0;
        if (open) {
            throw entry.error(
                    "*/^".indexOf(entry.at(0)) >= 0 ? 0 : last,
                    "a whole entry",
                    "A space ends an entry: write 2-1 without spaces, or (2 - 1) in parentheses.");
        }
        return entry;
    }

    private static int entryEnd(SourceText row, int start) {
        int depth = 0;
        int i = start;
        while (i < row.length() && (depth > 0 || " \n,".indexOf(row.at(i)) < 0)) {
            depth += Brackets.turn(row.at(i));
            i++;
        }
        return i;
    }

    private static boolean hasCommas(SourceText row) {
        int end = entryEnd(row, 0);
        while (end < row.length() && row.at(end) != ',') {
            end = entryEnd(row, end + 1);
        }
        return end < row.length();
    }

    private static int entryEndBetweenCommas(SourceText row, int start) {
        int end = entryEnd(row, start);
        while (end < row.length() && row.at(end) == ' ') {
            int next = Brackets.skip(row, end, " ");
            if (next == row.length() || !goesOn(row, end, next)) {
                return end;
            }
            end = entryEnd(row, next);
        }
        return end;
    }

    /** Whether what stands before a gap and after it is one expression. */
    private static boolean goesOn(SourceText row, int gap, int next) {
        boolean open = "+-*/^".indexOf(row.at(gap - 1)) >= 0;
        boolean apart = next + 1 < row.length() && row.at(next + 1) == ' ';
        return open || "*/^".indexOf(row.at(next)) >= 0 || "+-".indexOf(row.at(next)) >= 0 && apart;
    }
}
