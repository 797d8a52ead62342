package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.RootExpression;
import org.eigenlens.math.exact.number.Surd;

/** The eigenvalues, counted with multiplicity, have the trace as their sum and the determinant as their product. */
public record TraceAndDeterminant(ExactMatrix matrix, List<ExactEigenvalue> eigenvalues, Surd trace, Surd determinant)
        implements Step {

    public TraceAndDeterminant {
        eigenvalues = List.copyOf(eigenvalues);
    }

    @Override
    public boolean holds() {
        ExactNumber sum = Surd.ZERO;
        ExactNumber product = Surd.ONE;
        List<Polynomial> seen = new ArrayList<>();
        for (ExactEigenvalue eigenvalue : eigenvalues) {
            int m = eigenvalue.algebraicMultiplicity();
            if (eigenvalue.value() instanceof Surd surd) {
                sum = sum.plus(surd.times(Surd.of(m)));
                product = product.times(surd.power(m));
            } else if (eigenvalue.value() instanceof RootExpression root && !seen.contains(eigenvalue.factor())) {
                // The roots of one factor are taken together, by Vieta.
                Polynomial factor = eigenvalue.factor();
                seen.add(factor);
                Surd constant = factor.coefficient(0);
                Surd norm = factor.degree() % 2 == 0 ? constant : constant.negate();
                sum = sum.plus(root.sumOverConjugates().times(Surd.of(m)));
                product = product.times(norm.power(m));
            }
        }
        return sum.equals(trace)
                && trace.equals(matrix.trace())
                && product.equals(determinant)
                && determinant.equals(Cofactors.determinant(matrix));
    }
}
