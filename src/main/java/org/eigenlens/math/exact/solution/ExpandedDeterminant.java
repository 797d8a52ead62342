package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;

/** The determinant of \(A-\lambda I\) is expanded along the first row: entries times minors, with the signs +, −, +, … */
public record ExpandedDeterminant(ExactMatrix matrix, List<Term> terms) implements Step {

    /**
     * An entry of the first row of \(A-\lambda I\) and the determinant that is left without its row and column.
     *
     * @param column counted from zero; the sign of the term is + in even columns
     */
    public record Term(int column, Polynomial entry, Polynomial minor) {}

    public ExpandedDeterminant {
        terms = List.copyOf(terms);
    }

    /** The expansion for a matrix of surds with two or three rows. */
    static ExpandedDeterminant of(ExactMatrix matrix) {
        List<Term> terms = new ArrayList<>();
        for (int j = 0; j < matrix.columns(); j++) {
            terms.add(new Term(j, shifted(matrix, 0, j), minor(matrix, j)));
        }
        return new ExpandedDeterminant(matrix, terms);
    }

    private static Polynomial minor(ExactMatrix matrix, int column) {
        int left = column == 0 ? 1 : 0;
        if (matrix.rows() == 2) {
            return shifted(matrix, 1, left);
        }
        int right = column == 2 ? 1 : 2;
        return shifted(matrix, 1, left)
                .times(shifted(matrix, 2, right))
                .minus(shifted(matrix, 1, right).times(shifted(matrix, 2, left)));
    }

    /** An entry of \(A-\lambda I\) as a polynomial in λ. */
    private static Polynomial shifted(ExactMatrix matrix, int i, int j) {
        Polynomial entry = Polynomial.of((Surd) matrix.entry(i, j));
        return i == j ? entry.minus(Polynomial.X) : entry;
    }

    /** Polynomials of degree n that agree at n + 1 places are equal. */
    @Override
    public boolean holds() {
        return terms.size() == matrix.columns()
                && IntStream.rangeClosed(0, matrix.rows()).allMatch(x -> holdsAt(Surd.of(x)));
    }

    private boolean holdsAt(Surd x) {
        ExactMatrix shifted = matrix.minusMultipleOfIdentity(x);
        ExactNumber sum = Surd.ZERO;
        boolean agrees = true;
        for (Term term : terms) {
            Surd entry = term.entry.at(x);
            Surd minor = term.minor.at(x);
            agrees &= entry.equals(shifted.entry(0, term.column));
            agrees &= minor.equals(Cofactors.determinant(without(shifted, term.column)));
            sum = term.column % 2 == 0 ? sum.plus(entry.times(minor)) : sum.minus(entry.times(minor));
        }
        return agrees && sum.equals(Cofactors.determinant(shifted));
    }

    private static ExactMatrix without(ExactMatrix matrix, int column) {
        return new ExactMatrix(matrix.rowVectors().stream()
                .skip(1)
                .map(row -> new ExactVector(IntStream.range(0, row.size())
                        .filter(j -> j != column)
                        .mapToObj(row::entry)
                        .toList()))
                .toList());
    }
}
