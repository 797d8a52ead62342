package org.eigenlens.math.exact.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Content;
import org.eigenlens.math.exact.number.ExactNumber;

/** Reads rows of entries that all have the same length. */
final class EntryGrid {

    private static final int MAX_DENOMINATOR_BITS = 4_000;

    private EntryGrid() {}

    /** Rows of entries; at least one row and one entry, at most as many as a matrix may have. */
    static List<List<Entry>> parse(SourceText typed) {
        List<List<SourceText>> cells = Layout.of(Notation.unwrapped(typed));
        int width = cells.get(0).size();
        for (int i = 0; i < cells.size(); i++) {
            List<SourceText> row = cells.get(i);
            if (row.size() != width) {
                throw row.get(row.size() - 1)
                        .refusal(
                                0,
                                width + " entries in every row",
                                "Row " + (i + 1) + " has " + entries(row.size()) + " and row 1 has " + width
                                        + ": give every row the same number of entries.");
            }
        }
        if (cells.size() > ExactMatrix.MAX_SIZE || width > ExactMatrix.MAX_SIZE) {
            throw typed.refusal(
                    0,
                    "at most " + ExactMatrix.MAX_SIZE + " rows and columns",
                    "That has " + cells.size() + " rows and " + width + " columns: type at most " + ExactMatrix.MAX_SIZE
                            + " of each.");
        }
        List<List<Entry>> entries = cells.stream()
                .map(row -> row.stream().map(Entry::parse).toList())
                .toList();
        requireModerateSource(typed, entries);
        requireModerateDenominator(typed, entries);
        return entries;
    }

    /** The canonical text may be longer than what was typed, √2 being sqrt(2), and must be readable again. */
    private static void requireModerateSource(SourceText typed, List<List<Entry>> entries) {
        int length = entries.stream()
                .flatMap(List::stream)
                .mapToInt(e -> e.source().length() + 2)
                .sum();
        if (length > SourceText.MAX_LENGTH) {
            throw typed.refusal(
                    0,
                    "at most " + SourceText.MAX_LENGTH + " characters",
                    "Those entries are too long to be kept: write them more briefly, in decimals if need be.");
        }
    }

    /** Exact work takes place over the common denominator. That of decimals is a power of ten and always short enough. */
    private static void requireModerateDenominator(SourceText typed, List<List<Entry>> entries) {
        BigInteger denominator = Content.denominator(entries.stream()
                .flatMap(List::stream)
                .flatMap(e -> e.exact().stream())
                .flatMap(x -> x.coefficients().stream())
                .toList());
        if (denominator.bitLength() > MAX_DENOMINATOR_BITS) {
            throw typed.refusal(
                    0,
                    "fractions with a shorter common denominator",
                    "The common denominator of those fractions has more than 1200 digits: write them in decimals.");
        }
    }

    static Optional<ExactVector> exactRow(List<Entry> row) {
        return row.stream().allMatch(e -> e.exact().isPresent())
                ? Optional.of(new ExactVector(row.stream()
                        .map(e -> (ExactNumber) e.exact().orElseThrow())
                        .toList()))
                : Optional.empty();
    }

    /** The text of finite doubles: whole numbers without a point, others as Java prints them. */
    static String source(double[][] values) {
        List<String> rows = new ArrayList<>();
        for (double[] row : values) {
            rows.add(String.join(
                    " ", Arrays.stream(row).mapToObj(EntryGrid::source).toList()));
        }
        return String.join("; ", rows);
    }

    private static String source(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("An entry of a matrix is a finite number, not " + value + ".");
        }
        String text = Double.toString(value + 0.0).replace("E", "e");
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text.replace(".0e", "e");
    }

    private static String entries(int count) {
        return count == 1 ? "1 entry" : count + " entries";
    }
}
