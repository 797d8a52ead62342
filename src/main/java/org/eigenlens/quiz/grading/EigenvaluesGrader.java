package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/** Grades the eigenvalues of a matrix, and shows \(\det(A-\lambda I)\) for those that are none. */
public final class EigenvaluesGrader implements Grader<Row> {

    private final ExactSpectrum spectrum;
    private final NumbersGrader numbers;

    /**
     * Of a matrix whose eigenvalues are surds.
     *
     * @param repeated whether each is to be given as often as its algebraic multiplicity
     */
    public EigenvaluesGrader(ExactMatrix matrix, boolean repeated) {
        this.spectrum = ExactSpectrum.of(matrix);
        List<Quantity> values = spectrum.eigenvaluesWithMultiplicity().stream()
                .map(x -> Quantity.of((Surd) x))
                .toList();
        double scale = Arrays.stream(matrix.values())
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        this.numbers = new NumbersGrader(new Row(values), repeated, scale);
    }

    @Override
    public Grade grade(Row typed) {
        Grade grade = numbers.grade(typed);
        if (grade.isRight() || grade.outcome() == Outcome.IMPRECISE) {
            return grade;
        }
        List<Remark> remarks = new ArrayList<>(grade.remarks());
        for (Quantity value : typed.entries()) {
            determinant(value)
                    .filter(d -> !d.isZero() && !value.isDecimal())
                    .ifPresent(d -> remarks.add(Remark.check("$\\det(A - \\lambda I) = " + Words.number(d)
                            + "$ for $\\lambda = " + value.tex() + "$, and not 0.")));
        }
        return new Grade(grade.outcome(), grade.credit(), remarks);
    }

    private Optional<Surd> determinant(Quantity value) {
        Surd sign = spectrum.size() % 2 == 0 ? Surd.ONE : Surd.of(-1);
        return value.exact().map(x -> spectrum.characteristicPolynomial().at(x).times(sign));
    }
}
