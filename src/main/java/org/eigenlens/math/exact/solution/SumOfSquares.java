package org.eigenlens.math.exact.solution;

import java.util.List;
import org.eigenlens.math.exact.Definiteness;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.Inertia;
import org.eigenlens.math.exact.number.Surd;

/**
 * The form is \(\sum_ic_i\ell_i(x)^2\) with independent forms, so the signs of the \(c_i\) are its inertia (Sylvester).
 *
 * @param coefficients the \(c_i\), none of them zero
 * @param forms the \(\ell_i\)
 */
public record SumOfSquares(
        ExactMatrix matrix,
        List<Surd> coefficients,
        List<ExactVector> forms,
        Inertia inertia,
        Definiteness definiteness)
        implements Step {

    public SumOfSquares {
        coefficients = List.copyOf(coefficients);
        forms = List.copyOf(forms);
    }

    @Override
    public boolean holds() {
        ExactMatrix sum = ExactMatrix.zero(matrix.rows());
        int positive = 0;
        for (int i = 0; i < forms.size(); i++) {
            sum = sum.plus(LinearForm.square(coefficients.get(i), forms.get(i)));
            positive += coefficients.get(i).signum() > 0 ? 1 : 0;
        }
        boolean independent = forms.isEmpty() || new ExactMatrix(forms).rank() == forms.size();
        int negative = forms.size() - positive;
        return sum.equals(matrix)
                && independent
                && coefficients.stream().noneMatch(Surd::isZero)
                && inertia.equals(new Inertia(positive, negative, matrix.rows() - forms.size()))
                && definiteness == Definiteness.of(inertia);
    }
}
