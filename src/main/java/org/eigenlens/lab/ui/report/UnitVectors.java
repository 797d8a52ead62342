package org.eigenlens.lab.ui.report;

import java.util.List;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.ComplexVector;
import org.eigenlens.math.spectral.DenseVector;

/** Exact eigenvectors brought to length 1, their first nonzero entry positive: right to a few units of the last place of a double. */
final class UnitVectors {

    private UnitVectors() {}

    /** The unit vector along an exact one; an {@link ArithmeticException} if an entry is beyond the range of doubles. */
    static ComplexVector of(ExactVector vector) {
        List<ComplexNumber> entries = vector.entries().stream()
                .map(x -> new ComplexNumber(x.re(), x.im()))
                .toList();
        double largest =
                entries.stream().mapToDouble(ComplexNumber::modulus).max().orElse(0);
        if (largest == 0 || Double.isInfinite(largest)) {
            throw new ArithmeticException("An entry of an eigenvector is beyond the range of doubles.");
        }
        int first = 0;
        while (vector.entry(first).isZero()) {
            first++;
        }
        ComplexNumber turn = entries.get(first).conjugate();
        ComplexNumber back = turn.times(1 / turn.modulus());
        ComplexVector scaled =
                of(entries.stream().map(z -> z.times(1 / largest).times(back)).toList());
        double norm = scaled.norm();
        return of(scaled.entries().stream().map(z -> z.times(1 / norm)).toList());
    }

    /** The eigenvectors of the transpose are the conjugates of the left ones. */
    static ComplexVector left(ExactVector ofTranspose) {
        return of(ofTranspose).conjugate();
    }

    private static ComplexVector of(List<ComplexNumber> entries) {
        return new ComplexVector(
                DenseVector.computed(
                        entries.stream().mapToDouble(ComplexNumber::re).toArray()),
                DenseVector.computed(
                        entries.stream().mapToDouble(ComplexNumber::im).toArray()));
    }
}
