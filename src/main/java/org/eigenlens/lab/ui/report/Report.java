package org.eigenlens.lab.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.solution.WorkedSolution;
import org.eigenlens.math.exact.text.Dialect;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Words;

/**
 * Everything that is known about a matrix, in words and formulas: what is decided exactly first, then what is computed in double precision,
 * and how far each number can be trusted.
 *
 * @param matrix the matrix in TeX, as it was typed
 * @param sentence the gist of it, with formulas between dollar signs
 * @param sections in the order in which they are read
 * @param solutions worked step by step; empty where the numbers are not for that
 */
public record Report(String matrix, String sentence, List<Section> sections, List<WorkedSolution> solutions) {

    public Report {
        sections = List.copyOf(sections);
        solutions = List.copyOf(solutions);
    }

    /** The report of a real matrix, 2×2 or 3×3, with the power of the given exponent; a pure function. */
    public static Report of(MatrixLiteral matrix, int exponent, Words words) {
        Subject subject = Subject.of(matrix, exponent);
        Optional<Numerics> numerics = subject.dense().flatMap(dense -> Numerics.of(dense, subject.spectrum()));
        List<Section> sections = new ArrayList<>();
        subject.spectrum().ifPresent(spectrum -> {
            sections.add(new EigenvalueSection(words, spectrum).section());
            sections.add(new PolynomialSection(words, spectrum).section());
            sections.add(new StructureSection(words, spectrum).section());
        });
        sections.add(new PowerSection(words, subject).section());
        numerics.ifPresent(known -> {
            sections.add(new DoubleSection(words, known).section());
            sections.add(new GeometrySection(words, known).section());
            sections.add(new GrowthSection(words, known).section());
        });
        sections.add(new TrustSection(words, subject, numerics).section());
        return new Report(
                matrix.in(Dialect.LATEX),
                new Gist(words, subject, numerics).sentence(),
                sections,
                Solutions.of(subject));
    }
}
