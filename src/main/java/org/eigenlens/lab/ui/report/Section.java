package org.eigenlens.lab.ui.report;

import java.util.List;

/**
 * A part of the report under a heading.
 *
 * @param id a word that is the same for every matrix, such as {@code eigenvalues}
 */
public record Section(String id, String title, List<Part> parts) {

    public Section {
        parts = List.copyOf(parts);
    }

    /** A piece of a section. In all texts, formulas in TeX stand between dollar signs. */
    public sealed interface Part {}

    /** A paragraph. */
    public record Sentence(String text) implements Part {}

    /** Facts, one a line. */
    public record Facts(List<Fact> facts) implements Part {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One fact.
     *
     * @param label what it is about, in words
     * @param value what is known
     * @param note how far it can be trusted, or why it is so; empty where there is nothing to add
     */
    public record Fact(String label, String value, String note) {}

    /**
     * A table, whose first column names its rows.
     *
     * @param columns the heads of the columns
     */
    public record Table(String caption, List<String> columns, List<List<String>> rows) implements Part {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
