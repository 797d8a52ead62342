package org.eigenlens.lab.ui.report;

import java.util.List;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.ComplexVector;
import org.eigenlens.math.spectral.DenseVector;

/** Exact eigenvectors brought to length 1, their first nonzero entry positive: right to a few units of the last place of a double. */
final class UnitVectors {

    private UnitVectors() {}

    /** The unit vector along an exact one, whose entries may be beyond the range of doubles. */
    static ComplexVector of(ExactVector vector) {
        List<ComplexNumber> entries = PowersOfTen.near1(vector);
        double largest =
                entries.stream().mapToDouble(ComplexNumber::modulus).max().orElse(0);
        int first = 0;
        while (vector.entry(first).isZero()) {
            first++;
        }
        ComplexNumber turn = PowersOfTen.near1(new ExactVector(List.of(vector.entry(first))))
                .getFirst()
                .conjugate();
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
