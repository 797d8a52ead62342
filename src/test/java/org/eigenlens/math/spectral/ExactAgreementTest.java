package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.ExactNumber;

/** The spectrum in doubles beside the one in exact arithmetic, of the same matrices. */
class ExactAgreementTest {

    @Provide
    Arbitrary<DenseMatrix> small() {
        return RandomMatrices.general(2, 3);
    }

    @Property(tries = 2000)
    void everyExactEigenvalueHasItsOwnNumericOneWithinTheUncertainty(@ForAll("small") DenseMatrix a) {
        Conditioning conditioning = Conditioning.of(a);
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < a.rows(); i++) {
            left.add(i);
        }
        for (ExactNumber exact : exact(a).eigenvaluesWithMultiplicity()) {
            ComplexNumber truth = new ComplexNumber(exact.re(), exact.im());
            Integer nearest = left.stream()
                    .min(Comparator.comparingDouble(i -> distance(conditioning, i, truth)))
                    .orElseThrow();
            left.remove(nearest);
            double rounding = 0x1p-52 * truth.modulus();
            assertThat(distance(conditioning, nearest, truth))
                    .isLessThanOrEqualTo(10 * conditioning.uncertainty(nearest) + rounding);
        }
    }

    private static double distance(Conditioning conditioning, int i, ComplexNumber truth) {
        return conditioning.spectrum().eigenvalue(i).minus(truth).modulus();
    }

    @Property(tries = 1000)
    void aDefectiveMatrixHasConditionNumbersThatShowIt(@ForAll("small") DenseMatrix a) {
        if (exact(a).isDefective()) {
            assertThat(Conditioning.of(a).eigenvectorCondition()).isGreaterThan(1e7);
        }
    }

    @Property(tries = 1000)
    void anExactlyNormalMatrixHasPerfectConditionNumbers(@ForAll("small") DenseMatrix a) {
        ExactSpectrum exact = exact(a);
        if (exact.isNormal()) {
            Conditioning conditioning = Conditioning.of(a);
            for (int i = 0; i < a.rows(); i++) {
                assertThat(conditioning.conditionNumber(i)).isLessThan(1 + 1e-12);
            }
        }
    }

    private static ExactSpectrum exact(DenseMatrix a) {
        double[][] rows = new double[a.rows()][];
        Arrays.setAll(rows, i -> a.row(i).toArray());
        return ExactSpectrum.of(ExactMatrix.ofDoubles(rows));
    }
}
